/*---
title: A timeout of zero
summary: Zero milliseconds does not mean now. The callback waits until the call stack is empty.
runtimes: [node, browser]
---*/

console.log('first');

setTimeout(function later() {
  console.log('third: the stack was empty at last');
}, 0);

console.log('second');
