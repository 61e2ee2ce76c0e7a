// A shadow tree: slots, the way of events, the focus, closed trees.
const host = document.body.appendChild(document.createElement('div')); host.id = 'host';
host.innerHTML = '<span slot="title" id="t">T</span><b id="d">default</b>text';
const s = host.attachShadow({ mode: 'open' });
s.addEventListener('slotchange', (e) => console.log('slotchange', e.target.name, e.bubbles, e.composed, e.target.assignedNodes().length));
s.innerHTML = '<section id="in"><slot name="title">fallback</slot><slot></slot><button id="btn">b</button></section>';
console.log(s, host.shadowRoot === s, s.mode, s.host === host, s.nodeType, s.nodeName, s.children.length, s.innerHTML.length, s.delegatesFocus, s.slotAssignment, s.activeElement, s instanceof DocumentFragment, s.constructor.name);
const slots = s.querySelectorAll('slot');
console.log(slots[0].assignedNodes().map((n) => n.id), slots[1].assignedNodes().map((n) => n.nodeName), slots[1].assignedElements().length, t.assignedSlot === slots[0], slots[0].name, d.slot, d.assignedSlot && d.assignedSlot.name);
console.log(s.getElementById('btn').isConnected, s.getElementById('btn').getRootNode() === s, s.getElementById('btn').getRootNode({ composed: true }) === document, document.getElementById('btn'), host.contains(s.getElementById('btn')), s.contains(s.getElementById('btn')), typeof btn, s.getElementById('btn').closest('#host'));
const show = (label) => (e) => console.log(label, e.type, e.target.id || e.target.nodeName, e.eventPhase, e.composedPath().map((n) => n.id || n.nodeName || 'window').join('>'));
for (const [n, o] of [['button', s.getElementById('btn')], ['section', s.getElementById('in')], ['root', s], ['host', host], ['body', document.body]]) for (const type of ['click', 'plain', 'quiet']) n, o.addEventListener(type, show(n));
host.addEventListener('quiet', show('host capture'), true);
s.getElementById('btn').click();
console.log('--plain'); s.getElementById('btn').dispatchEvent(new Event('plain', { bubbles: true }));
console.log('--quiet composed no bubbles'); s.getElementById('btn').dispatchEvent(new Event('quiet', { composed: true }));
console.log('--slotted'); t.dispatchEvent(new Event('plain', { bubbles: true }));
console.log('--focus'); document.addEventListener('focusin', (e) => console.log('focusin', e.target.id)); s.getElementById('btn').focus(); console.log(document.activeElement.id, s.activeElement.id);
try { host.attachShadow({ mode: 'open' }); } catch (e) { console.log(e.name, e.message); }
try { document.createElement('input').attachShadow({ mode: 'open' }); } catch (e) { console.log(e.name, e.message); }
try { document.createElement('div').attachShadow(); } catch (e) { console.log(e.name, e.message); }
const closed = document.body.appendChild(document.createElement('p')); const cs = closed.attachShadow({ mode: 'closed' }); cs.innerHTML = '<i id="ci">x</i>';
console.log(closed.shadowRoot, cs.mode); closed.addEventListener('click', show('closed host')); cs.firstChild.addEventListener('click', show('inside closed')); cs.firstChild.click();
setTimeout(() => { console.log('--late'); host.append(document.createElement('u')); t.remove(); console.log(slots[0].assignedNodes().length, slots[0].assignedNodes({ flatten: true }).map((n) => n.nodeName)); }, 20);
class XCard extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = `<h1><slot></slot></h1><p>${this.isConnected}</p>`; this.shadowRoot.querySelector('h1').onclick = () => this.dispatchEvent(new CustomEvent('picked', { bubbles: true, composed: true, detail: this.textContent })); } connectedCallback() { console.log('card', this.textContent, this.shadowRoot.innerHTML); } }
customElements.define('x-card', XCard); document.body.addEventListener('picked', (e) => console.log('picked', e.target.localName, e.detail)); document.body.insertAdjacentHTML('beforeend', '<x-card>Hi</x-card>'); document.querySelector('x-card').shadowRoot.querySelector('h1').click();
console.log(document.querySelector('x-card').outerHTML, document.querySelectorAll('h1').length, host.cloneNode(true).shadowRoot);
new MutationObserver((r) => console.log('MO', r.length)).observe(document.body, { subtree: true, childList: true }); s.append('not seen'); 
