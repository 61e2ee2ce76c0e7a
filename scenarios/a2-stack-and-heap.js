/*---
title: Stack and heap
summary: Numbers are copied into a frame and go with it. Objects live in the heap for as long as something leads to them.
level: beginner
runtimes: [node, node10]
lesson:
  - title: What goes and what stays
    text: >-
      A frame holds numbers themselves, but only a way to an object. The object lies in the heap, where any
      number of frames can lead to it.
    steps:
      - when: function describe is called
        text: >-
          count is a copy of the number. basket leads to the same object as the variable of the main script:
          one cell of the heap, reached from two frames.
      - when: function describe returns
        text: >-
          The frame is gone and count with it. What was written into the basket is still there.
      - when: function next is called
        text: >-
          The frame of makeCounter went long ago. Its variable lives on in the heap: the closure leads to
          it.
      - when: prints *still there*
        text: >-
          parcel let go, sameParcel did not. One way that leads there is enough.
      - when: prints *can be collected*
        text: >-
          Nothing leads to the parcel any more. The collector may take it whenever it comes.
---*/

function describe(count, basket) {
  count = count + 1; // a copy: the caller's number stays as it was
  basket.apples = count; // the same object: the caller sees this
  const label = 'basket with ' + basket.apples + ' apples';
  return label;
}

const apples = 3;
const basket = { apples: apples };
console.log(describe(apples, basket));
console.log('apples:', apples);
console.log('basket.apples:', basket.apples);

// The frame of makeCounter is popped; its variable lives on, because the closure leads to it.
function makeCounter() {
  let count = 0;
  return function next() {
    count = count + 1;
    return count;
  };
}

const next = makeCounter();
next();
console.log('counted to', next());

// Nothing leads to the parcel any more once the last variable lets go of it.
let parcel = { weight: 12 };
let sameParcel = parcel;
parcel = null;
console.log('still there:', sameParcel.weight);
sameParcel = null;
console.log('the parcel can be collected');
