/*---
title: Keys and their numbers
runtimes: [browser]
inputs:
  - {at: 50ms, key: a}
  - {at: 200ms, key: B}
  - {at: 350ms, key: "7"}
  - {at: 500ms, key: "!"}
  - {at: 650ms, key: ";"}
  - {at: 800ms, key: Space}
  - {at: 950ms, key: Enter}
  - {at: 1100ms, key: Escape}
  - {at: 1250ms, key: ArrowUp}
---*/
for (const type of ['keydown', 'keypress', 'keyup']) {
  window.addEventListener(type, (event) => {
    console.log(type, JSON.stringify(event.key), event.code, event.keyCode, event.charCode, event.which, event.shiftKey, event.repeat, event.location,
      event.target.tagName, event.bubbles, event.cancelable, event.composed, event.isTrusted, event.constructor.name);
    queueMicrotask(() => console.log('  microtask of', type));
  });
}
