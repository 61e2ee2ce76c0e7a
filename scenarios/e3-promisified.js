/*---
title: From callbacks to promises
summary: A callback function is wrapped by hand; Promise.all waits for every promise, or for the first rejection.
level: intermediate
runtimes: [node, node10]
files:
  a.txt: {text: "one", latency: 3ms}
  b.txt: {text: "three", latency: 9ms}
  c.txt: {text: "thirteen bytes", latency: 6ms}
lesson:
  - title: Waiting for all of them
    text: >-
      A promise is settled once. Promise.all makes one that is fulfilled with every value, or rejected with the
      first reason.
    steps:
      - when: prints *asked for the sizes*
        text: >-
          Three promises are pending. The one of Promise.all has a reaction waiting on each of them.
      - when: prints *sizes*
        text: >-
          The last answer has fulfilled it.
      - when: prints *failed*
        text: >-
          One rejection was enough. The other two answers come in as well, and change nothing.
---*/

const fs = require('fs');

// The wrapped function returns a promise, which its callback settles later.
function stat(path) {
  return new Promise((resolve, reject) => {
    fs.stat(path, (error, stats) => {
      if (error) reject(error);
      else resolve(stats);
    });
  });
}

function sizesOf(...paths) {
  return Promise.all(paths.map(stat))
    .then((all) => console.log('sizes:', all.map((stats) => stats.size)))
    .catch((error) => console.log('failed:', error.message));
}

// With all the files, and then with one of them missing.
sizesOf('a.txt', 'b.txt', 'c.txt').then(() => sizesOf('a.txt', 'nowhere.txt', 'c.txt'));

console.log('asked for the sizes');
