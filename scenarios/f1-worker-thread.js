/*---
title: A worker thread
summary: A long computation in a thread of its own, and a main thread that stays free.
level: intermediate
runtimes: [node]
lesson:
  - title: Two threads
    text: >-
      A worker thread is no worker of the pool. It runs JavaScript, with a call stack, a heap and an event loop of its
      own, beside the main thread.
    steps:
      - when: "prints *main: end of script*"
        text: >-
          The worker has been asked for, and nothing of it has run: a thread needs time to start, and the main script
          does not wait for it.
      - when: "prints *main: a timer fires*"
        text: >-
          The main thread goes through its loop as always. Look at the row of thread 1 in the timeline: it starts
          meanwhile.
      - when: "prints *main: the worker says: I begin*"
        text: >-
          Threads share no variables. What comes from the other one is a copy of a message, and it waits for the poll
          phase like anything else from outside.
      - when: "prints *primes*"
        text: >-
          The worker counted without a pause. On the main thread nothing would have moved meanwhile; here every beat of
          the interval came in time.
      - when: "prints *has ended*"
        text: >-
          The worker's loop had nothing left to wait for, so the thread ended. The main thread hears of it as an event.
---*/

const { Worker, isMainThread, parentPort } = require('node:worker_threads');

function countPrimes(limit) {
  let count = 0;
  for (let candidate = 2; candidate < limit; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
      if (candidate % divisor === 0) {
        isPrime = false;
        break;
      }
    }
    if (isPrime) count++;
  }
  return count;
}

function runMain() {
  const worker = new Worker(__filename);
  let beats = 0;
  const pulse = setInterval(() => beats++, 1);

  worker.on('message', (text) => console.log('main: the worker says:', text));
  worker.on('exit', (code) => {
    clearInterval(pulse);
    console.log('main: the worker has ended with code', code);
    console.log('main: the interval kept its beat:', beats > 3);
  });
  worker.postMessage(300);

  setTimeout(() => console.log('main: a timer fires'), 0);
  console.log('main: end of script');
}

function runWorker() {
  parentPort.once('message', (limit) => {
    parentPort.postMessage('I begin');
    parentPort.postMessage(`${countPrimes(limit)} primes below ${limit}`);
  });
}

if (isMainThread) runMain();
else runWorker();
