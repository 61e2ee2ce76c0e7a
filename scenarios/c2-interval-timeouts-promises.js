/*---
title: An interval, two timeouts and their promises
summary: Timers and promise reactions interleave. After each timer callback, all the waiting reactions run. Node 10 lets other due timers go first; seeds 1, 7 and 60 at speed 0.03 show three of the four orders it was seen with.
level: intermediate
runtimes: [node, node10, node8, browser]
lesson:
  - title: Between two callbacks
    text: >-
      Node 11 and newer, and every browser, run all waiting microtasks after each callback. Node 10 first ran
      every timer that was due.
    steps:
      - when: timers at least 2
        text: >-
          The interval was started first. Both have the same delay, so it keeps its place in front.
      - when: prints *reaction 2 of the main script*
        text: >-
          The reactions ran as soon as the main script had ended. No timer could come between them.
      - when: prints *timeout 1
        text: >-
          The callback goes on to start a chain of three reactions. Each is queued when the one before it
          has run.
      - when: prints *reaction 2 of timeout 1*
        text: >-
          In Node 11 and newer no interval came between. The last reaction of the chain starts a second
          timeout.
      - when: prints *timeout 2
        text: >-
          The interval has had its turn before, because it was due before.
      - when: ends
        text: >-
          The interval is cleared, so nothing keeps the loop alive.
---*/

const log = (text) => console.log(text);

log('begin');

const ticking = setInterval(() => log('interval'), 0);

setTimeout(() => {
  log('timeout 1');
  Promise.resolve()
    .then(() => log('reaction 1 of timeout 1'))
    .then(() => log('reaction 2 of timeout 1'))
    .then(() => {
      setTimeout(() => {
        log('timeout 2');
        Promise.resolve()
          .then(() => log('reaction 1 of timeout 2'))
          .then(() => log('reaction 2 of timeout 2'))
          .then(() => clearInterval(ticking));
      }, 0);
    });
}, 0);

Promise.resolve()
  .then(() => log('reaction 1 of the main script'))
  .then(() => log('reaction 2 of the main script'));
