/*---
title: The same without blocking
summary: Three reads at once on the thread pool. The waits overlap, and the main thread is free meanwhile.
runtimes: [node, node10]
files:
  spring.txt: {text: "crocus\ntulip\n", latency: 8ms}
  summer.txt: {text: "poppy\nrose\nsage\n", latency: 12ms}
  autumn.txt: {text: "aster\n", latency: 6ms}
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
