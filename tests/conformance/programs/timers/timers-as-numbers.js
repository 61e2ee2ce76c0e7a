// A timer as a number or a text is the number of its asynchronous resource; with it the timer can be cleared.
console.log('first line');
const one = setTimeout(() => console.log('never'), 1);
const two = setInterval(() => console.log('never either'), 2);
console.log(`${one} ${+two} ${one[Symbol.toPrimitive]() + 1}`);
clearTimeout(+one);
clearInterval(String(two));
const byTimer = {};
const three = setTimeout(function ring() {
  console.log('rings', byTimer[three], +three === Number(String(three)));
  clearTimeout(+three);
  const four = setTimeout(() => console.log('never, too'), 1);
  const five = setTimeout(() => console.log('five'), 2);
  byTimer[five] = 'five';
  console.log(isNaN(four), +five > +four, byTimer[four], byTimer[five]);
  clearTimeout(`${four}`);
}, 3);
byTimer[three] = 'three';
console.log(Object.keys(byTimer).join(), clearTimeout(1e9), clearTimeout('x'));
