const p = document.createElement('p');
p.textContent = 'The quick brown fox';
document.body.append(p);
const sel = window.getSelection();
document.addEventListener('selectionchange', () => console.log('selectionchange', sel.toString()));
const range = document.createRange();
range.setStart(p.firstChild, 4);
range.setEnd(p.firstChild, 9);
sel.removeAllRanges();
sel.addRange(range);
console.log(sel.rangeCount, sel.toString(), sel.isCollapsed, sel.type, sel.anchorOffset, sel.focusOffset);
console.log(sel.getRangeAt(0).startContainer === p.firstChild, sel.containsNode(p, true));
setTimeout(() => {
  sel.collapse(p.firstChild, 3);
  console.log(sel.type, JSON.stringify(sel.toString()));
  sel.selectAllChildren(p);
  console.log(String(sel));
}, 20);

