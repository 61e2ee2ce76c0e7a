/*---
title: Starvation
summary: A microtask that queues another one keeps the loop where it is. The timer was due long ago and still has to wait.
runtimes: [node, node10]
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
