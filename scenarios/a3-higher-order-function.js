/*---
title: A function that calls your function
summary: filter calls the predicate once for each element, and keeps those for which it answers true.
runtimes: [node, browser]
---*/

function isGreaterThanTwo(number) {
  return number > 2;
}

const numbers = [2, 4, 1, 5, 4];

// No parentheses after the name: the function itself is handed over, and filter makes the calls.
const large = numbers.filter(isGreaterThanTwo);

console.log(large);
