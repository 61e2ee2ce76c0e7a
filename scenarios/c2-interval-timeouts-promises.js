/*---
title: An interval, two timeouts and their promises
summary: Timers and promise reactions interleave. After each timer callback, all the waiting reactions run. Node 10 lets other due timers go first; seeds 1, 7 and 60 at speed 0.03 show its three orders.
runtimes: [node, node10, browser]
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
