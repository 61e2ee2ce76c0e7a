/*---
title: The same without blocking
summary: Three reads at once on the thread pool. The waits overlap, and the main thread is free meanwhile.
level: beginner
runtimes: [node, node10]
files:
  spring.txt: {text: "crocus\ntulip\n", latency: 8ms}
  summer.txt: {text: "poppy\nrose\nsage\n", latency: 12ms}
  autumn.txt: {text: "aster\n", latency: 6ms}
lesson:
  - title: Waits that overlap
    text: >-
      Each read goes to a worker of the thread pool. The main script starts all three and is done with its work
      at once.
    steps:
      - when: prints *under way*
        text: >-
          The thread is free. Three workers wait for the disk, and the stack is empty in a moment.
      - when: sleeps
        text: >-
          There is nothing to run, so the loop sleeps in poll. Sleeping is not blocking: whatever comes in
          is served at once.
      - when: prints *total*
        text: >-
          The longest read decides, not the sum of them.
---*/

const fs = require('fs');

function countLines(text) {
  return text.split('\n').length - 1;
}

const seasons = ['spring', 'summer', 'autumn'];
const counts = {};
let left = seasons.length;

function done() {
  // The reads may end in any order; the report has one.
  for (const season of seasons) console.log(season + ':', counts[season]);
  console.log('total:', seasons.reduce((sum, season) => sum + counts[season], 0));
}

for (const season of seasons) {
  fs.readFile(__dirname + '/' + season + '.txt', 'utf8', (error, text) => {
    if (error) throw error;
    counts[season] = countLines(text);
    left -= 1;
    if (left === 0) done();
  });
}
console.log('all three reads are under way');
