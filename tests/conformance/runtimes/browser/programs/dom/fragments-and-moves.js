const fragment = document.createDocumentFragment();
for (const n of [1, 2, 3]) {
    const p = document.createElement('p');
    p.append(String(n), '!');
    fragment.append(p);
}
const box = document.createElement('div');
box.append(fragment);
console.log(box.innerHTML, fragment.childNodes.length);
box.prepend(box.lastChild);
box.firstChild.after('text', document.createElement('hr'));
console.log(box.innerHTML);
box.children[0].replaceWith('gone');
console.log(box.innerHTML, box.childNodes.length, box.children.length, box.firstChild.nodeType);
const copy = box.cloneNode(true);
console.log(copy.isConnected, copy !== box, copy.innerHTML === box.innerHTML);
