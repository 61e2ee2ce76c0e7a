// composedPath hides all that a closed shadow tree holds, open trees in it and its slots, too.
class Card extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div id="frame"><slot></slot><button id="in">in</button></div>'; } }
class Closed extends HTMLElement { constructor() { super(); this.root = this.attachShadow({ mode: 'closed' }); this.root.innerHTML = '<x-card id="inner"><slot name="s"></slot></x-card>'; } }
customElements.define('x-card', Card);
customElements.define('x-closed', Closed);
const host = document.createElement('x-closed');
host.innerHTML = '<span slot="s" id="light">L</span>';
document.body.append(host);
const name = node => node === window ? 'window' : node.nodeName.toLowerCase() + (node.id ? '#' + node.id : '');
const inner = host.root.querySelector('x-card');
const button = inner.shadowRoot.getElementById('in');
for (const target of [window, document.body, host, host.root, inner, inner.shadowRoot, button]) {
    target.addEventListener('ping', event => console.log(name(event.currentTarget), '|', name(event.target), '|', event.composedPath().map(name).join('>')));
}
button.dispatchEvent(new Event('ping', { bubbles: true, composed: true }));
host.firstChild.dispatchEvent(new Event('ping', { bubbles: true, composed: true }));
