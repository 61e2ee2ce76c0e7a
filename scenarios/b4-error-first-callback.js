/*---
title: The error comes first
summary: An asynchronous call cannot throw to its caller, who is gone; it hands the error to the callback instead.
runtimes: [node]
files:
  recipe.txt:
    text: "two eggs, one spoon of flour"
    latency: 5ms
---*/

const fs = require('fs');

function show(name, next) {
  fs.readFile(name, 'utf8', (err, content) => {
    if (err) {
      console.log(name, 'failed:', err.code);
      console.log(err.message);
    } else {
      console.log(name, 'says:', content);
    }
    next();
  });
}

// First a file that is there, and when that is done, one that is not.
show('recipe.txt', () => {
  show('shopping-list.txt', () => {
    console.log('no exception was thrown');
  });
});
