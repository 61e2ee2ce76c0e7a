/*---
title: An unhandled rejection
summary: One rejection is handled late, another never. Node looks when the microtask queue is empty; what follows depends on its age.
level: intermediate
runtimes: [node, node10]
lesson:
  - title: When it is too late
    text: >-
      A rejected promise without a handler is not yet an error: a handler may still come. Node looks when the
      queue of microtasks is empty.
    steps:
      - when: prints *caught*
        text: >-
          A microtask attached the handler in time.
      - when: prints *a rejection that nobody handles*
        text: >-
          The promise is rejected in a moment, and nothing will ever wait on it.
      - when: prints *exit code*
        text: >-
          From Node 15 on it ends the program with an error. Before, it printed a warning and went on.
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
