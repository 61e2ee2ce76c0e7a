class Animal { constructor(n) { this.name = n; } }
class Dog extends Animal {}
console.log(new Dog('rex'), Animal, Dog, function named() {}, () => {}, async () => {}, function* g() {});
console.log(new Map([['a', 1], [{ b: 2 }, [3]]]), new Set([1, 'two', { three: 3 }]));
console.log([1, , 3], [undefined, null], { a: { b: { c: { d: 1 } } } });
console.log(Symbol('s'), { [Symbol('k')]: 1 }, new Date(0), /re/g, new Error('e').message);
console.log([1.5, -0, 0, NaN], ['a\'b', "it's", `back\`tick`], 'str', ['multi\nline']);
console.log(Promise.resolve(4), Promise.reject(1).catch(() => {}), new Promise(() => {}), new WeakMap());
console.log({ get x() { return 1; }, set x(v) {}, get y() { return 2; }, set z(v) {} });
console.log(Object.create(null), Object.create({ a: 1 }), new (function Foo() { this.a = 1; })());
console.log(Buffer.from('hey'), new Uint8Array(3), new ArrayBuffer(4), [new Number(3), new String('s'), Object(true)]);
