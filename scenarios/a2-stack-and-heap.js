/*---
title: Stack and heap
summary: Numbers are copied into a frame and go with it. Objects live in the heap for as long as something leads to them.
runtimes: [node, node10]
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
