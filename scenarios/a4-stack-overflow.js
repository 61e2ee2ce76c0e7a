/*---
title: The stack is full
summary: A function that always calls itself fills the call stack; the RangeError unwinds it to the nearest handler.
runtimes: [node]
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
