// A copy of an element that came from markup and has left the page is one of its class, too; in a template it stays plain.
class Badge extends HTMLElement {
  static observedAttributes = ['count'];
  constructor() { super(); console.log('constructor'); this.seen = true; }
  attributeChangedCallback(name, old, now) { console.log(name, old, now); }
}
document.body.innerHTML = '<my-badge count="1"></my-badge>';
customElements.define('my-badge', Badge);
const badge = document.querySelector('my-badge');
badge.remove();
console.log(badge.cloneNode(true).seen);
const holder = document.createElement('template');
holder.innerHTML = '<my-badge count="2"></my-badge>';
console.log(holder.content.cloneNode(true).firstChild.seen, document.importNode(holder.content, true).firstChild.seen);
