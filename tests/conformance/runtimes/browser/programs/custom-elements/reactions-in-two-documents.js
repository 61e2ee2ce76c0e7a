const order = [];
const note = s => { order.push(s); };
class XNode extends HTMLElement {
  static observedAttributes = ['label', 'open'];
  static formAssociated = false;
  constructor() { super(); note(`ctor:${this.id || '-'}`); }
  connectedCallback() { note(`connected:${this.id}:${this.isConnected}:${this.children.length}`); }
  disconnectedCallback() { note(`disconnected:${this.id}:${this.isConnected}`); }
  adoptedCallback(a, b) { note(`adopted:${this.id}:${a === document}:${b === document}`); }
  attributeChangedCallback(n, o, v, ns) { note(`attr:${this.id}:${n}:${o}->${v}:${ns}`); }
}
const flush = title => { console.log(title, order.splice(0)); };
document.body.insertAdjacentHTML('beforeend', '<x-node id="a" label="1" open><x-node id="b"></x-node></x-node>');
flush('before define');
console.log(document.querySelector('#a').matches(':defined'), document.querySelector('#a') instanceof XNode);
customElements.whenDefined('x-node').then(C => console.log('whenDefined', C === XNode, C.name));
customElements.define('x-node', XNode);
flush('after define');
const a = document.querySelector('#a');
a.label = 'prop only';
a.setAttribute('label', '2'); a.toggleAttribute('open'); a.removeAttribute('label'); a.removeAttribute('label');
flush('attributes');
const c = document.createElement('x-node'); c.id = 'c';
flush('created');
a.append(c); flush('appended');
a.replaceChildren(); flush('replaceChildren');
document.body.append(c, a); flush('append both');
a.before(c); flush('move before');
const clone = a.cloneNode(true); flush('clone');
const t = document.createElement('template');
t.innerHTML = '<x-node id="t"><x-node id="u"></x-node></x-node>';
flush('template inert');
document.body.append(t.content.cloneNode(true)); flush('cloned from template');
document.body.append(document.importNode(t.content, true)); flush('imported');
const doc = document.implementation.createHTMLDocument('');
doc.body.append(c); flush('adopt away');
document.body.append(c); flush('adopt back');
document.body.innerHTML = ''; flush('cleared');
try { customElements.define('x-node', class extends HTMLElement {}); } catch (e) { console.log(e.name, e.message); }
try { customElements.define('y-node', XNode); } catch (e) { console.log(e.name, e.message); }
try { customElements.define('nodash', class extends HTMLElement {}); } catch (e) { console.log(e.name, e.message); }
try { new (class extends HTMLElement {})(); } catch (e) { console.log(e.name, e.message); }
console.log(customElements.getName(XNode), customElements.get('zz-top'));
class Broken extends HTMLElement { constructor() { super(); throw new Error('no luck'); } }
window.onerror = (m) => { console.log('onerror', m); return true; };
customElements.define('x-broken', Broken);
const br = document.createElement('x-broken');
console.log(br instanceof HTMLUnknownElement, br.constructor.name, br.localName);
document.body.innerHTML = '<x-broken>a</x-broken>';
console.log(document.body.innerHTML, document.body.firstChild.matches(':defined'));
