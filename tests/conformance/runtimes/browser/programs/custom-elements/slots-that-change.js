class MyCard extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>:host{display:block}</style><header><slot name="title">Untitled</slot></header><main><slot></slot></main>`;
    root.addEventListener('slotchange', e => {
      const s = e.target;
      console.log('slotchange', s.name || '(default)', s.assignedNodes().map(n => n.nodeName).join(), '| elements', s.assignedElements().length, '| flat', s.assignedNodes({ flatten: true }).map(n => n.nodeName).join());
    });
  }
}
customElements.define('my-card', MyCard);
const card = document.createElement('my-card');
document.body.append(card);
console.log('appended');
const h2 = document.createElement('h2');
h2.slot = 'title';
h2.textContent = 'Hello';
card.append(h2, 'text', document.createElement('p'));
console.log('filled', h2.assignedSlot.name, card.firstChild === h2);
Promise.resolve().then(() => {
  console.log('microtask');
  h2.slot = '';
  queueMicrotask(() => console.log('nested microtask'));
});
setTimeout(() => {
  console.log('timeout');
  card.querySelector('p').remove();
  h2.removeAttribute('slot');
  setTimeout(() => {
    card.innerHTML = '';
    console.log('emptied', card.shadowRoot.querySelector('slot[name=title]').assignedNodes({ flatten: true }).length);
    console.log(card.outerHTML, card.shadowRoot.innerHTML.length, card.shadowRoot.mode, card.shadowRoot.host === card);
  }, 0);
}, 0);

