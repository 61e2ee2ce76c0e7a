class UserCard extends HTMLElement {
  static observedAttributes = ['name', 'hidden'];
  #clicks = 0;
  constructor() { super(); console.log('constructor', this.isConnected, this.getAttribute('name')); }
  connectedCallback() { console.log('connected', this.id, this.parentNode.nodeName); this.addEventListener('click', this); }
  disconnectedCallback() { console.log('disconnected', this.id); this.removeEventListener('click', this); }
  adoptedCallback(o, n) { console.log('adopted', o === document, n !== document); }
  attributeChangedCallback(name, o, n) { console.log('attr', name, o, n); }
  handleEvent(e) { this.#clicks++; console.log(e.type, this.#clicks); }
  get name() { return this.getAttribute('name'); }
  set name(v) { this.setAttribute('name', v); }
}
document.body.innerHTML = '<user-card id="a" name="Ann"></user-card>';
console.log('before define', document.getElementById('a').constructor.name, document.querySelectorAll(':not(:defined)').length);
customElements.whenDefined('user-card').then((c) => console.log('whenDefined', c === UserCard));
customElements.define('user-card', UserCard);
console.log('after define');
const b = document.createElement('user-card');
b.id = 'b';
b.name = 'Bob';
document.body.append(b);
b.click();
b.hidden = true;
b.toggleAttribute('hidden');
document.body.prepend(b);
const other = document.implementation.createHTMLDocument('o');
other.adoptNode(b);
b.click();
const copy = document.getElementById('a').cloneNode(true);
console.log('cloned', copy.isConnected);
for (const bad of ['nodash', 'Upper-case', 'user-card', 'font-face']) {
  try { customElements.define(bad, class extends HTMLElement {}); } catch (e) { console.log(bad, e.name, e.message); }
}
try { new (class extends HTMLElement {})(); } catch (e) { console.log(e.name, e.message); }
try { customElements.define('two-times', UserCard); } catch (e) { console.log(e.name, e.message); }
