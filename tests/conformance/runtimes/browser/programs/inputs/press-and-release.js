/*---
title: The mouse is pressed, held for a while, and let go
runtimes: [browser]
inputs:
  - {at: 100ms, press: "#go"}
  - {at: 600ms, release: "#go"}
  - {at: 900ms, click: "#other"}
  - {at: 1200ms, press: "#other"}
  - {at: 1500ms, release: "#other"}
---*/
document.body.innerHTML = '<button id="go">Go</button> <button id="other">Other</button>';
const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focus'];
for (const button of document.querySelectorAll('button')) {
  for (const type of types) {
    button.addEventListener(type, (event) => {
      console.log(button.id, type, event.buttons, event.detail, document.activeElement.id || document.activeElement.tagName);
      queueMicrotask(() => console.log('  microtask after', type));
    });
  }
}
const go = document.querySelector('#go');
go.addEventListener('mousedown', () => {
  setTimeout(() => console.log('while it is held'), 100);
  setTimeout(() => { go.textContent = 'Gone'; console.log('written while it is held'); }, 200);
});
go.addEventListener('mouseup', () => setTimeout(() => console.log('after it was let go'), 0));
document.querySelector('#other').addEventListener('pointerdown', (event) => event.preventDefault());
