/*---
title: One task, then all microtasks
summary: A microtask that queues another one is followed by it. The next task waits until the queue is empty.
runtimes: [node, browser]
---*/

setTimeout(() => {
  console.log('task 1');
  queueMicrotask(() => console.log('task 1 left a microtask'));
}, 0);

setTimeout(() => console.log('task 2'), 0);

// Each microtask queues the next, while the queue is being drained.
function countdown(left) {
  console.log('microtask,', left, 'to go');
  if (left > 0) queueMicrotask(() => countdown(left - 1));
}

queueMicrotask(() => countdown(3));

Promise.resolve('a reaction')
  .then((value) => {
    console.log(value);
    return value + ' to it';
  })
  .then((value) => console.log(value));

console.log('the main script is a task too');
