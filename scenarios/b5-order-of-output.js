/*---
title: Which line is printed last?
summary: The read is only started where it is written; its callback runs after the main script has ended.
level: beginner
runtimes: [node]
lesson:
  - title: Started is not done
    text: >-
      readFile asks the pool for the file and returns. Its callback cannot run before the main script has ended,
      even though the error is quick to find.
    steps:
      - when: prints *start*
        text: >-
          The stack holds the main script, which runs to its end before anything else can.
      - when: prints *end*
        text: >-
          The request may be on its way or already failed: it makes no difference to this line.
      - when: prints *error*
        text: >-
          The callback came out of the poll phase, onto an empty stack.
---*/

const { readFile } = require('fs');

console.log('start');

readFile('missing.txt', (error) => {
  console.log('error:', error.code);
});

console.log('end');
