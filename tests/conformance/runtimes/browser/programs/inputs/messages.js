/*---
title: Messages from outside
runtimes: [browser]
inputs:
  - {at: 100ms, message: {temperature: 21.5, tags: [a, b]}}
  - {at: 300ms, message: hello}
  - {at: 500ms, message: null}
---*/
window.onmessage = (event) => {
  console.log('handler', event.data, event.source === window, event.origin === location.origin, event.ports.length, event.isTrusted);
  Promise.resolve().then(() => console.log('microtask'));
};
addEventListener('message', (event) => {
  console.log('listener', typeof event.data, JSON.stringify(event.data));
  setTimeout(() => console.log('timeout'), 0);
});
