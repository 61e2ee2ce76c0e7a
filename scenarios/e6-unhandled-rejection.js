/*---
title: An unhandled rejection
summary: One rejection is handled late, another never. Node looks when the microtask queue is empty; what follows depends on its age.
runtimes: [node, node10]
---*/

process.on('exit', (code) => console.log('exit code', code));

// Handled before the microtask queue is empty: nobody hears of it.
const early = Promise.reject(new Error('handled in time'));
Promise.resolve().then(() => early.catch((error) => console.log('caught:', error.message)));

setImmediate(() => {
  setTimeout(() => console.log('this runs only where a rejection is no error'), 5);
  console.log('a rejection that nobody handles follows');
  Promise.reject('nobody listens');
});
