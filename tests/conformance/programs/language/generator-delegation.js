function* inner() {
  try {
    const a = yield 'i1';
    console.log('inner got', a);
    const b = yield 'i2';
    console.log('inner got', b);
    return 'inner result';
  } finally {
    console.log('inner finally');
  }
}
function* outer() {
  const r = yield* inner();
  console.log('r =', r);
  yield* [10, 20];
  yield* 'hi';
  return 'done';
}
const g = outer();
console.log(g.next('ignored'));
console.log(g.next('A'));
console.log(g.next('B'));
console.log([...g]);
const h = outer();
h.next();
console.log(h.return('early'));
console.log(h.next());
const k = outer();
k.next();
try {
  k.throw(new RangeError('boom'));
} catch (e) {
  console.log(e.name, e.message);
}
console.log(k.next());
console.log(g, Object.prototype.toString.call(g), g[Symbol.toStringTag]);
console.log(outer.constructor.name, outer.prototype, Object.getPrototypeOf(outer));
