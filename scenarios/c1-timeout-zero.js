/*---
title: A timeout of zero
summary: Zero milliseconds does not mean now. The callback waits until the call stack is empty.
level: beginner
runtimes: [node, browser, node10]
lesson:
  - title: Zero is not now
    text: >-
      A timeout of 0 asks for the earliest moment, not for this one. However early that is, the callback has to
      wait for an empty stack.
    steps:
      - when: prints *first*
        text: >-
          Nothing is waiting yet.
      - when: timers at least 1
        text: >-
          The timer is running. However short it is, nobody looks at it while the main script runs.
      - when: prints *second*
        text: >-
          The main script is a task of its own and goes on to its end.
      - when: prints *third*
        text: >-
          The stack was empty, and the loop has found the timer due.
---*/

console.log('first');

setTimeout(function later() {
  console.log('third: the stack was empty at last');
}, 0);

console.log('second');
