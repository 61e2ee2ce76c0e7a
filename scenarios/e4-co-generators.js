/*---
title: A generator that co drives
summary: At each yield the generator leaves the stack; co puts it back when the promise it gave has settled.
runtimes: [node]
files:
  a.txt: {text: "one", latency: 3ms}
  b.txt: {text: "three", latency: 6ms}
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
