/*---
title: Several blocking reads
summary: Three reads, one after another, each with the main thread standing still. Compare it with the same reads without blocking.
level: beginner
runtimes: [node, node10]
files:
  spring.txt: {text: "crocus\ntulip\n", latency: 8ms}
  summer.txt: {text: "poppy\nrose\nsage\n", latency: 12ms}
  autumn.txt: {text: "aster\n", latency: 6ms}
lesson:
  - title: Waits that add up
    text: >-
      Each read begins when the one before has ended. The timeline shows the thread blocked three times, with a
      little work between.
    steps:
      - when: prints *spring*
        text: >-
          The first answer is here after 8 ms. The second read has not even begun.
      - when: prints *total*
        text: >-
          8, 12 and 6 make 26 ms, and a little. Open the next scenario to see the same three reads overlap.
---*/

const fs = require('fs');

function countLines(text) {
  return text.split('\n').length - 1;
}

let total = 0;
for (const season of ['spring', 'summer', 'autumn']) {
  const text = fs.readFileSync(__dirname + '/' + season + '.txt', 'utf8'); // nothing else moves until it is here
  const lines = countLines(text);
  total += lines;
  console.log(season + ':', lines);
}
console.log('total:', total);
