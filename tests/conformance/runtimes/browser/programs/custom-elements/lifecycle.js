class HelloWorld extends HTMLElement {
  static get observedAttributes() { return ['name', 'lang']; }
  constructor() {
    super();
    console.log('constructor');
    this.count = 0;
  }
  connectedCallback() {
    console.log('connected', this.isConnected);
    this.textContent = `Hello ${this.getAttribute('name') ?? 'nobody'}`;
  }
  disconnectedCallback() {
    console.log('disconnected', this.isConnected);
  }
  adoptedCallback() { console.log('adopted'); }
  attributeChangedCallback(name, oldValue, newValue) {
    console.log('attribute', name, oldValue, newValue);
  }
}
customElements.whenDefined('hello-world').then(() => console.log('whenDefined resolved'));
customElements.define('hello-world', HelloWorld);
console.log(customElements.get('hello-world') === HelloWorld, customElements.get('not-there'));

const el = document.createElement('hello-world');
console.log('created');
el.setAttribute('name', 'Ada');
el.setAttribute('other', 'ignored');
document.body.append(el);
console.log(el.textContent, el instanceof HTMLElement, el.localName);
el.removeAttribute('name');
el.remove();
document.body.innerHTML = '<hello-world name="Bob" lang="en"></hello-world>';
console.log(document.body.firstChild.outerHTML);
try {
  customElements.define('hello-world', class extends HTMLElement {});
} catch (e) {
  console.log(e.name);
}
try {
  customElements.define('nodash', class extends HTMLElement {});
} catch (e) {
  console.log(e.name);
}
