/*---
title: What preventing the events of a press holds back
runtimes: [browser]
inputs:
  - {at: 100ms, click: "#first"}
  - {at: 400ms, click: "#second"}
  - {at: 700ms, click: "#third"}
---*/
document.body.innerHTML = '<button id="first">1</button> <button id="second">2</button> <div id="third">3</div>';
const first = document.getElementById('first');
const second = document.getElementById('second');
first.addEventListener('mousedown', (event) => event.preventDefault());
second.addEventListener('pointerdown', (event) => event.preventDefault());
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focus', 'blur']) {
  document.addEventListener(type, (event) => console.log(type, event.target.id, event.defaultPrevented, document.activeElement.id), true);
  document.addEventListener(type, (event) => console.log('  and up', type, event.target.id, event.defaultPrevented));
}
