/*---
title: The same with nextTick
summary: The logic of C2 with nested process.nextTick callbacks, which drain even before promise reactions do.
runtimes: [node, node10]
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
