/*---
title: Three stats at once with the async package
summary: async.parallel starts three file requests and calls back once, when the last of them has answered.
level: intermediate
runtimes: [node]
files:
  a.txt: {text: "one", latency: 3ms}
  b.txt: {text: "three", latency: 9ms}
  c.txt: {text: "thirteen bytes", latency: 6ms}
lesson:
  - title: The last one calls back
    text: >-
      The package starts every task with a callback of its own, counts the answers, and calls yours once.
    steps:
      - when: prints *asked for three sizes*
        text: >-
          Three requests are with the pool at once.
      - when: prints *sizes*
        text: >-
          The results stand in the order of the tasks, not in that of the answers.
---*/

const fs = require('fs');
const async = require('async');

// A task is a function that takes the callback of its result.
const statOf = (path) => (callback) => fs.stat(path, callback);

async.parallel([statOf('a.txt'), statOf('b.txt'), statOf('c.txt')], (error, all) => {
  if (error) console.log('failed:', error.message);
  else console.log('sizes:', all.map((stats) => stats.size));
});

console.log('asked for three sizes');
