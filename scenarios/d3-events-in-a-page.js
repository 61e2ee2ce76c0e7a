/*---
title: Clicks, keys and messages in a page
summary: A user clicks and types, another window sends a message. Each is a task; a microtask checkpoint follows every listener.
level: beginner
runtimes: [browser]
inputs:
  - {at: 100ms, click: "#go"}
  - {at: 300ms, key: g}
  - {at: 500ms, message: {degrees: 21.5}}
  - {at: 700ms, key: Enter}
lesson:
  - title: An event becomes a task
    text: >-
      Nothing runs while nobody does anything. A press of the button is a task of the user interaction source, and its release
      another one; the click belongs to the second. Press A at any tick to click, type or send something yourself.
  - title: One listener, one checkpoint
    text: >-
      For an event of a user the stack is empty after each listener, so what it has put into the microtask queue runs before
      the next listener. For an event that the program dispatches the listeners run one after the other, and microtasks wait.
---*/

document.body.innerHTML = '<div id="panel"><button id="go">Go</button></div>';
const button = document.getElementById('go');
const panel = document.getElementById('panel');

button.addEventListener('click', (event) => {
  console.log(event.isTrusted ? 'clicked by a user' : 'clicked by the program');
  Promise.resolve().then(() => console.log('  a promise of the button'));
});
panel.addEventListener('click', () => {
  console.log('the click reaches the panel');
  Promise.resolve().then(() => console.log('  a promise of the panel'));
});
document.addEventListener('keydown', (event) => console.log(`key ${event.key} at ${event.target.tagName.toLowerCase()}`));
window.addEventListener('message', (event) => console.log(`it is ${event.data.degrees} degrees`));

button.click();
console.log('waiting');
