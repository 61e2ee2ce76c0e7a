/*---
title: A long loop
summary: A computation in one piece keeps the timer waiting to its end. In pieces through the task queue it lets the timer through.
level: intermediate
runtimes: [node, node10]
lesson:
  - title: In one piece or in several
    text: >-
      While a computation runs, the loop stands still. Cut into pieces with a timeout between them, it takes a
      little longer, but lets others have their turn.
    steps:
      - when: prints *in one piece*
        text: >-
          The timer of 0 ms was never asked: the stack was not empty for a moment.
      - when: prints *in pieces*
        text: >-
          The same sum, and the timer ran between two pieces. The timeline shows one long task in the first
          half and many short ones in the second.
---*/

function sumOf(from, to) {
  let sum = 0;
  for (let number = from; number < to; number += 1) sum += number % 7;
  return sum;
}

function inOnePiece(then) {
  let ticked = false;
  setTimeout(() => {
    ticked = true;
  }, 0);
  console.log('in one piece:', sumOf(0, 3000), 'and the timer', ticked ? 'got through' : 'had to wait');
  setTimeout(then, 20);
}

function inPieces(then) {
  let ticked = false;
  let from = 0;
  let sum = 0;
  setTimeout(() => {
    ticked = true;
  }, 0);
  (function piece() {
    sum += sumOf(from, from + 300);
    from += 300;
    if (from < 3000) {
      setTimeout(piece, 2); // back to the loop: others have their turn
      return;
    }
    console.log('in pieces:', sum, 'and the timer', ticked ? 'got through' : 'had to wait');
    then();
  })();
}

inOnePiece(() => inPieces(() => console.log('done')));
