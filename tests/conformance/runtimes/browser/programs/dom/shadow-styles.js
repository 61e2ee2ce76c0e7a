// What the sheets of a shadow tree, of the tree around it and of a program say of a host, of what its slots show and of its parts.
document.body.innerHTML = '<div id="h" class="k"><p id="in" slot="a">x</p><p id="out">y</p><span id="d" slot="a">z</span></div><section id="n"></section>';
const st = document.createElement('style');
st.textContent = 'p { color: red } #h::part(q) { color: purple; margin-top: 3px } #h { width: 150px } p { padding-left: 7px } .deep { color: navy } x-y::part(r) { color: teal }';
document.head.append(st);
const h = document.getElementById('h');
const r = h.attachShadow({ mode: 'open' });
r.innerHTML = `<style>
:host { display: block; width: 100px; height: 40px; color: blue; font-size: 20px }
:host(.k) { padding-top: 4px; border: 1px solid red }
:host(.zz) { padding-top: 40px }
:host-context(body) b { color: lime }
:host > i { color: orange }
p { color: green }
* { margin-left: 5px }
::slotted(p) { color: yellow; padding-left: 1px; padding-right: 2px !important; display: inline-block }
::slotted(*) { font-weight: bold }
div ::slotted(span) { color: tomato }
slot[name=a]::slotted(span) { opacity: 0.5 }
b { color: black }
.deep { color: white }
u[part] { color: gray !important }
</style><i>i</i><b>b</b><u part="q r">u</u><p>own</p><div id="w"><slot name="a"></slot></div><em style="color: cyan" part="q" class="deep">e</em>`;
const c = (e, ...ps) => ps.map(p => getComputedStyle(e)[p]).join(' | ');
console.log('host', c(h, 'display', 'width', 'height', 'color', 'fontSize', 'paddingTop', 'marginLeft', 'borderTopWidth'));
for (const t of ['i', 'b', 'u', 'p', 'div', 'em', 'slot']) console.log(t, c(r.querySelector(t), 'color', 'marginLeft', 'marginTop', 'fontSize', 'display'));
const $ = id => document.getElementById(id);
console.log('in', c($('in'), 'color', 'paddingLeft', 'paddingRight', 'display', 'fontWeight', 'fontSize'));
console.log('d', c($('d'), 'color', 'opacity', 'fontWeight'));
console.log('out', JSON.stringify(c($('out'), 'color', 'display', 'width')), $('out').offsetWidth, $('out').offsetParent, $('out').getClientRects().length);
console.log(h.offsetWidth, h.offsetHeight, r.querySelector('div').offsetWidth);
console.log(r.styleSheets.length, r.adoptedStyleSheets.length, document.styleSheets.length);
r.adoptedStyleSheets = [new CSSStyleSheet()];
r.adoptedStyleSheets[0].replaceSync('i { color: maroon } :host { --x: 5px; min-height: var(--x) }');
console.log(c(r.querySelector('i'), 'color'), r.adoptedStyleSheets.length, getComputedStyle(h).getPropertyValue('--x'), getComputedStyle(r.querySelector('i')).getPropertyValue('--x'));
$('out').slot = 'a';
console.log(c($('out'), 'color', 'fontWeight'), $('out').assignedSlot.name);
h.className = 'zz';
console.log(c(h, 'paddingTop', 'borderTopWidth'));
h.className = '';
console.log(c(h, 'paddingTop'));
console.log(r.querySelectorAll(':host > i').length, r.querySelector(':host'), h.matches(':host'), r.querySelector('i').matches(':host i'), r.querySelector('i').matches(':host > *'), r.querySelector('i').closest(':host'));
try { document.querySelector('::slotted(p)'); document.querySelector('p::part(x)'); document.querySelector(':host(p)'); document.querySelector(':host-context(p)'); console.log('valid'); } catch (e) { console.log(e.message); }
