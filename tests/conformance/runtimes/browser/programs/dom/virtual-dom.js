const h = (tag, props, ...children) => ({ tag, props: props ?? {}, children });
const create = (v) => {
    if (typeof v === 'string') return document.createTextNode(v);
    const el = document.createElement(v.tag);
    Object.entries(v.props).forEach(([k, val]) => (k.startsWith('on') ? el.addEventListener(k.slice(2).toLowerCase(), val) : el.setAttribute(k, val)));
    v.children.map(create).forEach((c) => el.append(c));
    return el;
};
const patch = (parent, old, next, i = 0) => {
    if (!old) parent.append(create(next));
    else if (!next) parent.childNodes[i].remove();
    else if (typeof old !== typeof next || (typeof old === 'string' && old !== next) || old.tag !== next.tag) parent.replaceChild(create(next), parent.childNodes[i]);
    else if (next.tag) for (let j = 0; j < Math.max(old.children.length, next.children.length); j += 1) patch(parent.childNodes[i], old.children[j], next.children[j], j);
};
const a = h('div', { id: 'app' }, h('p', null, 'one'), h('button', { onClick: () => console.log('clicked') }, 'go'));
const b = h('div', { id: 'app' }, h('p', null, 'two'), h('button', {}, 'go'), 'tail');
patch(document.body, undefined, a, 0);
const root = document.getElementById('app');
root.querySelector('button').click();
patch({ childNodes: [root], replaceChild() {} }, a, b);
console.log(root.outerHTML);
