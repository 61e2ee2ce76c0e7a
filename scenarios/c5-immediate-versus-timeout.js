/*---
title: Immediate versus timeout
summary: From the main script, which of the two comes first depends on the clock. From a callback of the poll phase it is always the immediate.
runtimes: [node, node10]
---*/

const fs = require('fs');

setTimeout(() => console.log('main script: timeout'), 0);
setImmediate(() => console.log('main script: immediate'));

setTimeout(() => {
  fs.stat(__filename, () => {
    setTimeout(() => console.log('after a file operation: timeout'), 0);
    setImmediate(() => console.log('after a file operation: immediate'));
  });
}, 40);
