/*---
title: The error comes first
summary: An asynchronous call cannot throw to its caller, who is gone; it hands the error to the callback instead.
level: beginner
runtimes: [node, node10]
files:
  recipe.txt:
    text: "two eggs, one spoon of flour"
    latency: 5ms
lesson:
  - title: An error with nobody to catch it
    text: >-
      When the read fails, the function that asked for it has returned, and any try around the call has been
      left. The error is handed over as an argument.
    steps:
      - when: prints *says*
        text: >-
          The file is there. err is null, and content is the second argument.
      - when: prints *failed*
        text: >-
          The file is missing. err is an Error with a code, and nothing was thrown.
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
