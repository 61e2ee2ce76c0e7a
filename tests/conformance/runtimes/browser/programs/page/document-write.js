// What document.write puts behind the running script: pieces, records, scripts and elements of the page's own.
const mo = new MutationObserver(rs => { for (const r of rs) console.log('rec', r.type, r.target.nodeName, [...r.addedNodes].map(n => n.nodeName + ':' + n.textContent), r.oldValue); });
mo.observe(document, { childList: true, subtree: true, characterData: true, characterDataOldValue: true, attributes: true });
console.log(document.write('<p id=a>one'), document.body.innerHTML);
document.write(' two'); console.log(document.body.innerHTML);
document.write('<b>three', ' four', 5, null, undefined);
document.writeln('</b></p>x'); document.write('y');
console.log(document.body.innerHTML, document.body.lastChild.data);
document.write('<ul'); console.log(document.body.innerHTML);
document.write(' class="z"><li>1'); console.log(document.body.innerHTML);
document.write('<li>2</ul>&lt;&am'); console.log(document.body.innerHTML);
document.write('p;<!-- c --><style>p{color:red}</style>'); console.log(document.body.innerHTML, getComputedStyle(a).color);
document.write('<script>console.log("inline", document.currentScript.outerHTML); document.write("<i>nested</i>")<\/script><u>after</u>'); console.log(document.body.innerHTML);
document.write('<table><tr><td>1'); document.write('<td>2</table>'); document.write('<form><input name=q value=3></form>');
console.log(document.forms[0].elements.q.value, document.body.children.length);
try { document.write(); } catch (e) { console.log(e.message); }
class XE extends HTMLElement { constructor() { super(); console.log('ctor', this.attributes.length, this.isConnected); } connectedCallback() { console.log('conn', this.innerHTML, this.getAttribute('q')); } static observedAttributes = ['q']; attributeChangedCallback(...a) { console.log('attr', ...a); } }
customElements.define('x-e', XE);
document.write('<x-e q=1>hello</x-e>');
setTimeout(() => console.log(document.body.innerHTML.length, document.documentElement.outerHTML.slice(-100)));
document.addEventListener('DOMContentLoaded', () => console.log('DCL', document.body.lastChild.nodeName));
