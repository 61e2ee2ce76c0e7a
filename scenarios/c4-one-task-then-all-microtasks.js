/*---
title: One task, then all microtasks
summary: A microtask that queues another one is followed by it. The next task waits until the queue is empty.
level: beginner
runtimes: [node, browser]
lesson:
  - title: All of them
    text: >-
      The loop takes one task. Then it runs microtasks until none is left, even those that are queued meanwhile.
    steps:
      - when: prints *the main script*
        text: >-
          Two microtasks and two timers are waiting. All microtasks go first.
      - when: prints *microtask, 3*
        text: >-
          It queues the next one at the end of the queue that is being emptied.
      - when: prints *microtask, 0*
        text: >-
          The queue grew while it was emptied, and is empty at last.
      - when: prints *task 1 left*
        text: >-
          A microtask of the first timer, before the second timer: one task, then all microtasks.
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
