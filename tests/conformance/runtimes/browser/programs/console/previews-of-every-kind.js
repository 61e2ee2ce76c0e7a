console.log(new ArrayBuffer(8), new DataView(new ArrayBuffer(2)), new Map(), new Set(), new Map([[1,2]]));
console.log(new (class Tag { get [Symbol.toStringTag]() { return 'Tagged'; } })(), { [Symbol.toStringTag]: 'Own', a: 1 });
class Foo { constructor() { this.a = 1; } } class Bar extends Foo {}
console.log(Object.create(new Foo()), Object.create(Foo.prototype), Foo.prototype, Bar.prototype, new Bar(), Object.create({ constructor: Foo }), { constructor: Bar }, { constructor: 5 });
const anon = new (class {})(); console.log(anon, new (function () {})());
console.log(new Number(1), new String('ab'), new Boolean(false), Object(Symbol('s')), Object(1n), Object.assign(new String('ab'), { x: 1 }));
console.log([1, 2][Symbol.iterator](), 'a'[Symbol.iterator](), new Set([1]).values(), new Map([[1, 2]]).entries(), (function* g() {})(), (async function* ag() {})(), /a/g[Symbol.matchAll]('a'));
console.log(new WeakSet(), new WeakMap(), new WeakRef({}), Math, JSON, Reflect, new Proxy({ a: 1 }, {}), new Proxy([1], {}));
console.log(Symbol, Math.max, Array.prototype.map, class { static x = 1 }, Object.assign(() => {}, { p: 1 }), function () {}, async function af() {}, { m() {} }.m);
console.log(Object.defineProperty([1, 2], 'hid', { value: 1 }), Object.defineProperty({}, 'acc', { get() { return 1; } }), { set only(v) {} });
console.log({ a: 1, b: 2, c: 3, d: 4, e: 5 }, { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, a: 1 }, { 0: 'x', length: 1 }, { length: 2, splice() {} });
console.log(Object.assign([1], { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }), Object.assign([], { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }), Object.assign(new Array(3), { x: 1 }));
console.log(Promise.resolve({ a: 1 }), Promise.reject(new Error('rej')).catch(() => 1), (async () => [1, 2])(), Object.assign(Promise.resolve(1), { x: 1 }));
console.log(Object.freeze([1, 'a', , 2]), [, 'a'], ['a', , ,], [[], [[]], {}, { a: 1 }]);
console.log(new Uint8Array([1, 2]), new Float64Array(1), new BigInt64Array(1), new Uint8Array(0), new Uint8Array(120));
console.log(new Set([[1], { a: 1 }, 'str', Symbol('q'), () => 1, new Foo(), null]), new Map([['a', { b: 1 }], [{ k: 1 }, [1, 2]], [1, new Map([[1, 1]])]]));
