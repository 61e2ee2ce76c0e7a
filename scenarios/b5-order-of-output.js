/*---
title: Which line is printed last?
summary: The read is only started where it is written; its callback runs after the main script has ended.
runtimes: [node]
---*/

const { readFile } = require('fs');

console.log('start');

readFile('missing.txt', (error) => {
  console.log('error:', error.code);
});

console.log('end');
