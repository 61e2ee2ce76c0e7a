/*---
title: What an await costs
summary: Each line of the ruler is one turn of the microtask queue. Returning a promise, awaiting it and thenables take different numbers of them.
runtimes: [node, node10]
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
