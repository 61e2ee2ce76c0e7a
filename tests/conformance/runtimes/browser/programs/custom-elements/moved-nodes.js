class LifeCycle extends HTMLElement {
  connectedCallback() { console.log('connected', this.id); }
  disconnectedCallback() { console.log('disconnected', this.id); }
}
customElements.define('life-cycle', LifeCycle);
class Mover extends LifeCycle { connectedMoveCallback() { console.log('moved', this.id, this.parentNode.id); } }
customElements.define('x-mover', Mover);
document.body.innerHTML = '<div id="a"><life-cycle id="l"></life-cycle><x-mover id="m"></x-mover><input id="i">t</div><div id="b"><i></i></div>';
const $ = (i) => document.getElementById(i);
const mo = new MutationObserver((rs) => rs.forEach(r => console.log(r.type, r.target.id, r.addedNodes.length, r.removedNodes.length, r.previousSibling && r.previousSibling.nodeName, r.nextSibling && r.nextSibling.nodeName)));
mo.observe(document.body, { childList: true, subtree: true });
$('b').moveBefore($('l'), $('b').firstChild);
console.log('--');
$('b').moveBefore($('m'), null);
$('i').focus();
document.addEventListener('focusout', (e) => console.log('focusout', e.target.id));
$('b').moveBefore($('i'), $('m'));
console.log(document.activeElement.id, document.body.innerHTML);
$('b').moveBefore($('m'), $('m'));
$('a').moveBefore($('a').firstChild, null);
const bad = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } };
bad(() => document.createElement('div').moveBefore($('l'), null));
bad(() => $('b').moveBefore(document.createElement('p'), null));
bad(() => $('b').moveBefore($('b'), null));
bad(() => $('b').moveBefore($('l'), $('a').firstChild));
bad(() => $('b').moveBefore($('l')));
bad(() => $('b').moveBefore(document.createDocumentFragment(), null));
bad(() => document.createElement('div').moveBefore(document.createElement('p'), null));
const d = document.createElement('div'); d.innerHTML = '<p>1</p><p>2</p>'; console.log(d.moveBefore(d.lastChild, d.firstChild), d.innerHTML);
bad(() => document.body.moveBefore(document.createTextNode('x'), null));
bad(() => $('b').moveBefore({}, null));
console.log('moveBefore' in document, 'moveBefore' in document.createDocumentFragment(), Element.prototype.moveBefore.length);
