/*---
title: What an await costs
summary: Each line of the ruler is one turn of the microtask queue. Returning a promise, awaiting it and thenables take different numbers of them.
level: advanced
runtimes: [node, node10, node8]
lesson:
  - title: Counting turns
    text: >-
      Every reaction takes a turn of the microtask queue. The ruler prints a line in each, so that one can
      count.
    steps:
      - when: prints *return a value*
        text: >-
          One turn: the promise of the async function is fulfilled at once, and its reaction is queued.
      - when: prints *return await a promise*
        text: >-
          An await of a native promise costs one turn, and the reaction one more. Node 10 took three for the
          await.
      - when: prints *return a promise*
        text: >-
          Returning a promise from an async function is slower: its then is called in a turn of its own, and
          its reaction takes another.
      - when: prints *resolve with*
        text: >-
          The same holds for any promise that is resolved with another one.
---*/

let turn = 0;
function ruler() {
  turn += 1;
  console.log('turn', turn);
  return turn < 8 ? Promise.resolve().then(ruler) : undefined;
}

const ready = Promise.resolve('ready');
const thenable = { then: (resolve) => resolve('thenable') };

async function returnValue() {
  return 'value';
}
async function returnPromise() {
  return ready;
}
async function returnAwait() {
  return await ready;
}
async function awaitThenable() {
  return await thenable;
}

Promise.resolve().then(ruler);
returnValue().then(() => console.log('  return a value'));
returnPromise().then(() => console.log('  return a promise'));
returnAwait().then(() => console.log('  return await a promise'));
awaitThenable().then(() => console.log('  return await a thenable'));
new Promise((resolve) => resolve(ready)).then(() => console.log('  resolve with a promise'));
