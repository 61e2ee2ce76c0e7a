/*---
title: Nested calls
summary: Functions call functions; each call pushes a frame, each return pops one and hands back a value.
level: beginner
runtimes: [node, browser]
lesson:
  - title: A frame for each call
    text: >-
      The call stack holds the calls that have begun and not yet ended. The newest is on top, and only that one
      runs.
    steps:
      - when: function main is called
        text: >-
          The main script has called main and waits below it, at the line where it stands.
      - when: function square is called
        text: >-
          hypotenuse waits for square. The argument has a place of its own in the new frame: side is 3.
      - when: function square returns
        text: >-
          The frame goes, and the value it hands back lands in the caller, at the place of the call.
      - when: function sqrt is called
        text: >-
          Math.sqrt is built in. It has a frame like any other function, but no lines to step through.
      - when: ends
        text: >-
          The stack is empty and nothing is waiting anywhere, so the program ends.
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
