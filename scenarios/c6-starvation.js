/*---
title: Starvation
summary: A microtask that queues another one keeps the loop where it is. The timer was due long ago and still has to wait.
level: intermediate
runtimes: [node, node10]
lesson:
  - title: Nobody else has a turn
    text: >-
      A microtask that queues another is followed by it. The loop cannot go on while that lasts, and a timer
      that is long due waits.
    steps:
      - when: prints *nextTick callback 3*
        text: >-
          The nextTick queue goes first, and could hold up even the microtasks.
      - when: prints *half of the rounds*
        text: >-
          The timer is overdue. See its lateness grow in the panel of the timers.
      - when: prints *the last round*
        text: >-
          The queue is empty at last.
      - when: prints *the timer runs*
        text: >-
          As late as all the rounds together.
---*/

const rounds = 500;
let left = rounds;

setTimeout(() => console.log('the timer runs, with', left, 'rounds left'), 1);

function again() {
  left -= 1;
  if (left === rounds / 2) console.log('half of the rounds are done');
  if (left > 0) Promise.resolve().then(again);
  else console.log('the last round');
}

Promise.resolve().then(again);

// nextTick callbacks starve the loop in the same way, and microtasks too.
let ticks = 3;
function tickAgain() {
  console.log('nextTick callback', ticks);
  ticks -= 1;
  if (ticks > 0) process.nextTick(tickAgain);
}
process.nextTick(tickAgain);
console.log('end of the main script');
