/*---
title: Three ways to serve three requests
summary: The same load on one thread that waits, on a thread for each request, and on an event loop with a pool.
level: intermediate
runtimes: [node]
costs: {pbkdf2: 9ms}
files:
  one.txt: {text: "first", latency: 9ms}
  two.txt: {text: "second", latency: 9ms}
  three.txt: {text: "third", latency: 9ms}
lesson:
  - title: Three timelines
    text: >-
      The same load three times. Look at the timeline of the whole run: one thread that is blocked, workers that
      are busy side by side, and a loop that only waits.
    steps:
      - when: prints *one thread*
        text: >-
          Each request waits for the one in front of it. The thread does nothing but wait.
      - when: prints *a thread for each*
        text: >-
          Three workers at once. Every request costs a thread for as long as it lasts.
      - when: prints *an event loop*
        text: >-
          The thread hands over three reads and is free for other work. It comes back to whoever is ready.
---*/

const crypto = require('crypto');
const fs = require('fs');

const requests = ['one.txt', 'two.txt', 'three.txt'];

// One thread: it waits for each file, and the next request waits for the thread.
function oneThread() {
  console.log('one thread');
  for (const name of requests) console.log('  served', fs.readFileSync(name, 'utf8'));
  threadEach();
}

// A thread for each: every job keeps a worker of the pool busy from its start to its end.
function threadEach() {
  console.log('a thread for each request');
  let left = requests.length;
  for (const name of requests) {
    crypto.pbkdf2(name, 'salt', 20000, 32, 'sha256', () => {
      left -= 1;
      if (left === 0) {
        console.log('  served all three');
        eventLoop();
      }
    });
  }
}

// An event loop: nobody waits; the pool reads, and the loop answers whoever is ready.
function eventLoop() {
  console.log('an event loop with a pool');
  let left = requests.length;
  for (const name of requests) {
    fs.readFile(name, 'utf8', () => {
      left -= 1;
      if (left === 0) console.log('  served all three');
    });
  }
  console.log('  free for other work');
}

oneThread();
