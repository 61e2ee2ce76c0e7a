document.body.innerHTML = '<p id="p">Hello <b>brave <i>new</i></b> world</p>';
const p = document.getElementById('p'), selection = getSelection();
selection.setBaseAndExtent(p.firstChild, 2, p.lastChild, 3);
console.log(String(selection), selection.isCollapsed, selection.getRangeAt(0).cloneContents().childNodes.length);
selection.setBaseAndExtent(p.querySelector('i').firstChild, 1, p.lastChild, 6);
console.log(String(selection), selection.toString().length);
const range = selection.getRangeAt(0);
range.deleteContents();
console.log(p.innerHTML, JSON.stringify(String(selection)));
