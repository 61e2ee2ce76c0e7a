class Point { constructor(x, y) { this.x = x; this.y = y; } }
class Empty {}
class Sub extends Point { extra = [1]; }
function Old() { this.v = 1; }
console.log(new Point(1, 2), new Empty(), new Sub(1, 2), new Old(), [new Empty()], { p: new Point(0, 0) });
console.log(Object.create({}), Object.create(Point.prototype), Object.create(null), Object.create(new Point(1, 2)));
class Tagged { get [Symbol.toStringTag]() { return 'T'; } }
console.log(new Tagged(), { [Symbol.toStringTag]: 'Own' });
console.log(new (class extends Array {})(), new (class Stack extends Array {})(3), new (class M2 extends Map {})([[1, 2]]), new (class E2 extends Error {})('m').message);
const o = Object.create(null);
o.a = { b: Object.create(null) };
console.log(o);
console.log(new Proxy({ a: 1 }, {}), new Proxy([1, 2], {}), new Proxy(() => {}, {}), new Proxy(class Z {}, {}));
console.log(new (class { constructor() { this.constructor = 'own'; } })(), new (class Foo { constructor() { Object.setPrototypeOf(this, null); this.z = 1; } })());
console.log((function () { return arguments; })(1, 'two'), new WeakMap(), new WeakSet(), (function* () {})(), new ArrayBuffer(4), new Uint8Array(3), new DataView(new ArrayBuffer(2)));
console.log(Object(1), [Object('s')], new Date(NaN), [new Date(0)], /re/y, Object.assign(/re/, { p: 1 }), Promise.resolve(4), globalThis[Symbol.toStringTag]);
