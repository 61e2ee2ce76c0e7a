const h = (tag, props, ...kids) => ({ tag, props: props ?? {}, kids: kids.flat() });
const make = v => { if (typeof v !== 'object') return document.createTextNode(v); const e = document.createElement(v.tag); for (const [k, x] of Object.entries(v.props)) k.startsWith('on') ? e.addEventListener(k.slice(2), x) : e.setAttribute(k, x); e.append(...v.kids.map(make)); return e; };
function patch(parent, old, next, i = 0) {
  const node = parent.childNodes[i];
  if (old === undefined) parent.appendChild(make(next));
  else if (next === undefined) parent.removeChild(node);
  else if (typeof old !== typeof next || old.tag !== next.tag || (typeof next !== 'object' && old !== next)) parent.replaceChild(make(next), node);
  else if (next.tag) {
    for (const k of new Set([...Object.keys(old.props), ...Object.keys(next.props)])) { if (k.startsWith('on')) continue; if (!(k in next.props)) node.removeAttribute(k); else if (old.props[k] !== next.props[k]) node.setAttribute(k, next.props[k]); }
    const n = Math.max(old.kids.length, next.kids.length);
    for (let j = n - 1; j >= 0; j--) if (j >= next.kids.length) patch(node, old.kids[j], undefined, j);
    for (let j = 0; j < next.kids.length; j++) patch(node, old.kids[j], next.kids[j], j);
  }
}
const view = n => h('div', { class: n % 2 ? 'odd' : 'even' }, h('h1', null, `Count ${n}`), n > 1 ? h('p', { id: 'big' }, 'big') : 'small', h('ul', null, Array.from({ length: n }, (_, i) => h('li', { key: i }, i))), h('button', { onclick: () => console.log('clicked', n) }, '+'));
const mo = new MutationObserver(r => console.log('mutations', r.map(m => m.type + (m.attributeName ? ':' + m.attributeName : '') + ' +' + m.addedNodes.length + ' -' + m.removedNodes.length).join(', ')));
mo.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
let cur; for (const n of [0, 2, 3, 1]) { const next = view(n); patch(document.body, cur, next, 1); cur = next; console.log(document.body.lastChild.outerHTML); }
document.querySelector('button').click();
