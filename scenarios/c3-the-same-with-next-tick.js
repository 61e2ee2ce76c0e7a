/*---
title: The same with nextTick
summary: The logic of C2 with nested process.nextTick callbacks, which drain even before promise reactions do.
level: intermediate
runtimes: [node, node10, node8]
lesson:
  - title: A queue that goes first
    text: >-
      Node keeps nextTick callbacks in a queue of their own. It is emptied before the microtasks are run.
    steps:
      - when: nextTick queue longer than 0
        text: >-
          The reaction has been waiting since the line before. It will come second all the same.
      - when: prints *tick 2 of the main script*
        text: >-
          A tick that was queued by a tick still goes before the reaction.
      - when: prints *a reaction*
        text: >-
          Only now is the nextTick queue empty.
      - when: prints *tick 1 of timeout 1*
        text: >-
          Since Node 11 the queue is emptied after each callback of a timer. Node 10 could run a second
          timer that was due before it.
---*/

const log = (text) => console.log(text);

log('begin');

const ticking = setInterval(() => log('interval'), 0);

setTimeout(() => {
  log('timeout 1');
  process.nextTick(() => {
    log('tick 1 of timeout 1');
    process.nextTick(() => {
      log('tick 2 of timeout 1');
      process.nextTick(() => {
        setTimeout(() => {
          log('timeout 2');
          process.nextTick(() => {
            log('tick 1 of timeout 2');
            process.nextTick(() => {
              log('tick 2 of timeout 2');
              process.nextTick(() => clearInterval(ticking));
            });
          });
        }, 0);
      });
    });
  });
}, 0);

// The reaction was queued first, and still has to let both ticks pass.
Promise.resolve().then(() => log('a reaction of the main script'));

process.nextTick(() => {
  log('tick 1 of the main script');
  process.nextTick(() => log('tick 2 of the main script'));
});
