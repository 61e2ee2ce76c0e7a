/*---
title: A generator that co drives
summary: At each yield the generator leaves the stack; co puts it back when the promise it gave has settled.
level: advanced
runtimes: [node]
files:
  a.txt: {text: "one", latency: 3ms}
  b.txt: {text: "three", latency: 6ms}
lesson:
  - title: A frame that leaves and comes back
    text: >-
      At a yield the frame of the generator leaves the stack with all its variables. co has been given a
      promise, and puts the frame back when that is settled.
    steps:
      - when: prints *the generator waits*
        text: >-
          The generator lies in the heap, stopped inside its first yield.
      - when: prints *first*
        text: >-
          Back on the stack, called by the reaction of co. The value of the yield is what the promise was
          fulfilled with.
      - when: prints *caught*
        text: >-
          A rejected promise comes back as an error, thrown at the yield. try and catch work as if the code
          had never left.
      - when: prints *sum*
        text: >-
          What the generator returned has fulfilled the promise that co gave.
---*/

const fs = require('fs');
const co = require('co');

const sizeOf = (path) => new Promise((resolve, reject) => {
  fs.stat(path, (error, stats) => (error ? reject(error) : resolve(stats.size)));
});

co(function* () {
  const first = yield sizeOf('a.txt');
  console.log('first:', first);
  const both = yield [sizeOf('a.txt'), sizeOf('b.txt')];
  console.log('both:', both);
  try {
    yield sizeOf('nowhere.txt');
  } catch (error) {
    console.log('caught:', error.code);
  }
  return first + both[1];
}).then((sum) => console.log('sum:', sum));

console.log('the generator waits');
