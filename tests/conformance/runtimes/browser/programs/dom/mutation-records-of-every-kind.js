const root = document.createElement('section');
root.innerHTML = '<p id="a">one</p><p id="b">two</p>';
const describe = n => n === null ? 'null' : n.nodeType === 3 ? `"${n.data}"` : n.nodeType === 8 ? `<!--${n.data}-->` : n.nodeName.toLowerCase() + (n.id ? '#' + n.id : '');
const list = l => '[' + [...l].map(describe).join(' ') + ']';
const mo = new MutationObserver((records, self) => {
  console.log('--- batch of', records.length, self === mo);
  for (const r of records) {
    console.log(r.type, 'target=' + describe(r.target), 'added=' + list(r.addedNodes), 'removed=' + list(r.removedNodes), 'prev=' + describe(r.previousSibling), 'next=' + describe(r.nextSibling), 'attr=' + r.attributeName, 'ns=' + r.attributeNamespace, 'old=' + r.oldValue);
  }
});
mo.observe(root, { childList: true, subtree: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true });
const [a, b] = root.children;
a.setAttribute('class', 'x');
a.className = 'y';
a.classList.add('z');
a.classList.add('z');
a.dataset.foo = '1';
delete a.dataset.foo;
a.firstChild.data = 'ONE';
a.firstChild.appendData('!');
a.firstChild.splitText(2);
a.normalize();
b.textContent = 'zwei';
b.innerHTML = '<i>x</i>y';
root.insertBefore(document.createComment('c'), b);
root.append(a);
b.replaceWith('text');
root.replaceChildren(b, a);
const frag = document.createDocumentFragment();
frag.append(document.createElement('u'), document.createElement('s'));
root.prepend(frag);
a.toggleAttribute('hidden');
a.removeAttribute('nothing');
a.style.color = 'red';
setTimeout(() => {
  a.id = 'changed';
  const taken = mo.takeRecords();
  console.log('taken', taken.length, taken[0].oldValue, String(taken[0]));
  mo.disconnect();
  a.id = 'unseen';
  console.log(root.outerHTML);
  for (const bad of [{}, { attributes: false, attributeOldValue: true }, { characterDataOldValue: true, characterData: false }, { subtree: true }]) {
    try { mo.observe(root, bad); } catch (e) { console.log(e.name + ': ' + e.message); }
  }
});

