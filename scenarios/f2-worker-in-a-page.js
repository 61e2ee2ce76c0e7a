/*---
title: A worker of a page
summary: The same computation on the main thread, where a timer is late, and in a worker, where it is not.
level: intermediate
runtimes: [browser]
lesson:
  - title: Blocked
    text: >-
      A page has one thread for its scripts, its events and its frames. What computes there holds up all of it.
    steps:
      - when: "prints *page: counted*"
        text: >-
          The timer has been due for a while. It is a task, and the script is one, too: it has to wait.
      - when: "prints *page: the timer came late*"
        text: >-
          Now it has its turn.
  - title: Beside it
    text: >-
      A worker is a thread with an event loop of its own. It has no elements, and shares no variables with the page.
    steps:
      - when: "prints *page: the worker counts*"
        text: >-
          The page goes on at once. The worker is being started meanwhile.
      - when: "prints *page: the timer came in time*"
        text: >-
          The worker computes, or is about to, and the page is free.
      - when: "prints *page: the worker found*"
        text: >-
          Its message is a task of the page, like a timer or a click.
---*/

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

function countOnPage() {
  const asked = performance.now();
  setTimeout(() => {
    console.log('page: the timer came late:', performance.now() - asked >= 12);
    countInWorker();
  }, 5);
  const count = countPrimes(300);
  while (performance.now() - asked < 12);
  console.log('page: counted', count);
}

function countInWorker() {
  const code = `${countPrimes}
    onmessage = (event) => postMessage(countPrimes(event.data));`;
  const worker = new Worker(URL.createObjectURL(new Blob([code])));
  worker.onmessage = (event) => {
    console.log('page: the worker found', event.data);
    worker.terminate();
  };
  worker.postMessage(300);
  setTimeout(() => console.log('page: the timer came in time'), 0);
  console.log('page: the worker counts');
}

countOnPage();
