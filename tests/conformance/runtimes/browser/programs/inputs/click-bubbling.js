/*---
title: Capture, target and bubbling of a user's click, beside one that the program makes
runtimes: [browser]
inputs:
  - {at: 100ms, click: "#inner"}
---*/
document.body.innerHTML = '<div id="outer"><p><button id="inner">press</button></p></div>';
const outer = document.getElementById('outer');
const inner = document.getElementById('inner');
function listen(node, label, capture) {
  node.addEventListener('click', () => {
    console.log(label);
    Promise.resolve().then(() => console.log(`promise of ${label}`));
  }, capture);
}
listen(window, 'window capture', true);
listen(outer, 'outer capture', true);
listen(outer, 'outer bubble', false);
listen(inner, 'inner', false);
listen(inner, 'inner again', false);
inner.onclick = (event) => {
  console.log('handler', event.isTrusted, event.detail, event.pointerType);
  setTimeout(() => console.log('timeout'), 0);
};
listen(window, 'window bubble', false);
console.log('by the program');
inner.click();
console.log('the program has clicked');
