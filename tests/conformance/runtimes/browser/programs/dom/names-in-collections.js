const ul = document.body.appendChild(document.createElement('ul'));
const lis = ul.getElementsByTagName('li');
const byClass = document.getElementsByClassName('item');
const kids = ul.children, nodes = ul.childNodes;
const snapshot = () => ul.querySelectorAll('li');
const before = snapshot();
for (let i = 0; i < 3; i++) {
  const li = document.createElement('li');
  li.className = 'item n' + i;
  li.id = 'li' + i;
  if (i === 1) li.setAttribute('name', 'second');
  li.textContent = `Item ${i}`;
  ul.append(li, '\n');
}
console.log(lis.length, byClass.length, kids.length, nodes.length, before.length, snapshot().length);
console.log(kids.namedItem('li2') === kids[2], kids.li0 === kids[0], lis.item(7), kids['nothing'], nodes.item(1).data === '\n');
console.log(Object.keys(kids).join(), Object.getOwnPropertyNames(kids).join(), 'li1' in kids, 1 in nodes, 9 in nodes);
for (const el of lis) if (el.id === 'li0') ul.prepend(el);
let removed = 0;
while (lis.length) { lis[0].remove(); removed++; }
console.log('removed', removed, nodes.length);
[...nodes].forEach(n => n.remove());
ul.innerHTML = '<li>a<li>b<li class=item>c';
for (let i = 0; i < lis.length; i++) lis[i].remove();
console.log('skipping removal leaves', [...lis].map(l => l.textContent));
console.log(byClass.length, [...byClass.entries === undefined ? 'none' : 'entries'].join(''), typeof nodes.forEach, typeof kids.forEach);
nodes.forEach((n, i, all) => console.log(i, n.nodeName, all === nodes));
console.log([...nodes.entries()].map(([i, n]) => i + n.nodeName), [...nodes.keys()]);
console.log(Object.prototype.toString.call(kids), Object.prototype.toString.call(nodes), String(document.forms), Array.isArray(kids), Array.from(kids).length);
kids[0] = document.createElement('p');
console.log(kids[0].localName, delete nodes[0], kids.length);
document.body.append(Object.assign(document.createElement('form'), { name: 'search', id: 'f1' }));
console.log(document.forms.length, document.forms.search === document.forms.f1, document.forms['search'].id, document.scripts.length, document.images.length, document.links.length);

