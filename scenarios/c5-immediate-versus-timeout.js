/*---
title: Immediate versus timeout
summary: From the main script, which of the two comes first depends on the clock. From a callback of the poll phase it is always the immediate.
level: intermediate
runtimes: [node, node10]
lesson:
  - title: What is promised and what is not
    text: >-
      From the main script it depends on the clock whether the timeout of 0, which is one of 1 ms, is already
      due when the loop first looks. The mark on the tick says so.
    steps:
      - when: prints *main script*
        text: >-
          Try other speeds of the main thread with --speed: the order of these two lines changes.
      - when: "prints *after a file operation: immediate*"
        text: >-
          Behind poll comes check. The timers have their turn after it, however short they are.
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
