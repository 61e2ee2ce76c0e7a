/*---
title: Nested calls
summary: Functions call functions; each call pushes a frame, each return pops one and hands back a value.
runtimes: [node, browser]
---*/

// Multiplies a number by itself.
function square(side) {
  return side * side;
}

// The longest side of a right triangle. Math.sqrt is built in, and gets a frame like any other function.
function hypotenuse(a, b) {
  const squareOfA = square(a);
  const squareOfB = square(b);
  const sum = squareOfA + squareOfB;
  return Math.sqrt(sum);
}

function main() {
  const longest = hypotenuse(3, 4);
  console.log(longest);
}

main();
