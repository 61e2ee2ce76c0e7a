class UserCard extends HTMLElement {
  static observedAttributes = ['name'];
  #root = this.attachShadow({ mode: 'open' });
  connectedCallback() { this.render(); }
  attributeChangedCallback(n, o, v) { console.log('attr', n, o, v); this.render(); }
  render() { this.#root.innerHTML = `<style>:host { display: block }</style><h3>${this.getAttribute('name') ?? '?'}</h3><slot name="bio"></slot><slot></slot>`; }
}
customElements.define('user-card', UserCard);
document.body.innerHTML = '<user-card name="Ann"><p slot="bio">Writes code</p><small>more</small></user-card>';
const card = document.querySelector('user-card');
console.log(card.shadowRoot.querySelector('h3').textContent, card.querySelector('p').assignedSlot.name, card.shadowRoot.querySelectorAll('slot').length);
card.setAttribute('name', 'Bob');
card.addEventListener('click', (e) => console.log('clicked', e.target.localName, e.composedPath()[0].localName));
card.shadowRoot.querySelector('h3').click();
card.querySelector('small').click();
console.log(card.innerHTML, card.shadowRoot.host === card, document.querySelector('h3'));
