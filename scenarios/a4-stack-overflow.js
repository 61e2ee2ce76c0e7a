/*---
title: The stack is full
summary: A function that always calls itself fills the call stack; the RangeError unwinds it to the nearest handler.
level: beginner
runtimes: [node]
lesson:
  - title: How deep is deep
    text: >-
      Each call needs room for a frame, and room is limited. A function that always calls itself must meet the
      limit.
    steps:
      - when: stack deeper than 100
        text: >-
          A hundred frames of the same function. Each one has its own depth, and none can return before the
          one above it does.
      - when: something is thrown
        text: >-
          There is no room for one more. The runtime throws a RangeError where the call was to be made.
      - when: prints *RangeError*
        text: >-
          The error has taken every frame of digDeeper from the stack on its way to the catch. dig is on top
          again.
---*/

let deepest = 0;

function digDeeper(depth) {
  deepest = depth;
  digDeeper(depth + 1); // There is no way out: every call makes another.
}

function dig() {
  try {
    digDeeper(1);
  } catch (error) {
    // Every frame of digDeeper is gone by now; the frame of dig is on top again.
    console.log(error.name + ': ' + error.message);
    console.log(error instanceof RangeError);
  }
}

dig();
console.log('dug more than a thousand deep:', deepest > 1000);
console.log('the program goes on');
