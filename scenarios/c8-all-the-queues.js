/*---
title: A loop iteration through all the queues
summary: One line from each queue of the event loop, in the order in which the loop comes by.
level: intermediate
runtimes: [node]
files:
  note.txt:
    text: "remember the milk"
    latency: 10ms
lesson:
  - title: One iteration
    text: >-
      One callback in each queue. What decides is where the loop comes by first.
    steps:
      - when: "prints *main script: done*"
        text: >-
          The main script is a task. What it queued waits, in six places.
      - when: prints *nextTick queue*
        text: >-
          First the nextTick queue, then the microtasks: both before the loop takes a step.
      - when: prints *timers*
        text: >-
          The first phase. Five milliseconds have gone by, so the timeout is due.
      - when: prints *check*
        text: >-
          The file is not there yet. poll does not wait for it while an immediate is pending.
      - when: prints *closing callbacks*
        text: >-
          The last phase of the iteration.
      - when: prints *poll*
        text: >-
          Iterations later: opening, sizing, reading and closing the file are jobs of the pool, and the loop slept
          in poll for each.
---*/

const fs = require('fs');

fs.readFile('note.txt', 'utf8', (error, text) => console.log('poll: the file says', text));

// A port that is closed has its 'close' event in the last phase of a loop iteration.
const { port1 } = new MessageChannel();
port1.on('close', () => console.log('closing callbacks: the port is closed'));
port1.close();

setImmediate(() => console.log('check: an immediate'));
setTimeout(() => console.log('timers: a timeout'), 0);
queueMicrotask(() => console.log('microtask: queueMicrotask'));
Promise.resolve().then(() => console.log('microtask: a promise reaction'));
process.nextTick(() => console.log('nextTick queue: a tick'));

// Long enough for the timeout to be due when the loop first looks at its timers.
const start = Date.now();
while (Date.now() - start < 5);

console.log('main script: done');
