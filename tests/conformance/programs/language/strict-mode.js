'use strict';
const tries = [
  () => { undeclared = 1; },
  () => { Object.freeze([1]).push(2); },
  () => { Object.freeze({ a: 1 }).a = 2; },
  () => { Object.preventExtensions({}).x = 1; },
  () => { delete Object.freeze({ a: 1 }).a; },
  () => { 'abc'.length = 1; },
  () => { 'abc'[0] = 'x'; },
  () => { (5).x = 1; },
  () => { undefined.x = 1; },
  () => { Object.defineProperty({}, 'x', { get() { return 1; } }).x = 2; },
  () => { delete Object.prototype; },
  () => { NaN = 1; },
  () => { [].length = -1; },
  () => { Object.defineProperty(Object.freeze({}), 'x', { value: 1 }); },
  () => { Symbol('s').x = 1; },
  () => (function () { return this; })() === undefined,
];
for (const attempt of tries) {
  try {
    console.log('fine', attempt());
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
}
