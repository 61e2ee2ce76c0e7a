class Counter extends HTMLElement {
  #n = 0;
  connectedCallback() {
    this.innerHTML = `<button>+</button><span>${this.#n}</span>`;
    this.querySelector('button').addEventListener('click', this);
    console.log('connected');
  }
  handleEvent(e) {
    this.#n++;
    this.querySelector('span').textContent = this.#n;
    this.dispatchEvent(new CustomEvent('count', { detail: this.#n, bubbles: true }));
  }
  get value() { return this.#n; }
}
customElements.define('my-counter', Counter);
document.body.innerHTML = '<div id="wrap"><my-counter></my-counter></div>';
wrap.addEventListener('count', (e) => console.log('count is', e.detail, e.target.localName));
const c = document.querySelector('my-counter');
c.querySelector('button').click();
c.querySelector('button').click();
console.log(c.value, c.innerHTML, c instanceof Counter);
console.log(c);
