/*---
title: A function that calls your function
summary: filter calls the predicate once for each element, and keeps those for which it answers true.
level: beginner
runtimes: [node, browser]
lesson:
  - title: Who calls whom
    text: >-
      filter is given a function and calls it itself, once for each element. There is nothing asynchronous in
      it: all of it happens on the stack, now.
    steps:
      - when: function filter is called
        text: >-
          The frame of filter is above that of the main script. The predicate has not been called yet.
      - when: function isGreaterThanTwo is called
        text: >-
          The first of five calls. The frame of the predicate stands on that of filter, which stands on that
          of the main script.
      - when: function filter returns
        text: >-
          filter has kept the elements for which the answer was true, in a new array.
---*/

function isGreaterThanTwo(number) {
  return number > 2;
}

const numbers = [2, 4, 1, 5, 4];

// No parentheses after the name: the function itself is handed over, and filter makes the calls.
const large = numbers.filter(isGreaterThanTwo);

console.log(large);
