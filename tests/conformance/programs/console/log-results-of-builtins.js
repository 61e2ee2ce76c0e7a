console.log('a-b-c'.split('-'), 'abc'.match(/b/), Object.entries({ x: 1 }), [3, 1, 2].sort(), [1, 2, 3].indexOf(4), 'x'.codePointAt(0));
console.log([..."hello"].entries().next(), new Map([[1, 2]]).entries().next(), (function* () { yield 1; })().next(), [].values().next());
console.log(Object.getOwnPropertyDescriptor({ get x() { return 1; } }, 'x'), Object.getOwnPropertyDescriptors({ a: 1 }), Object.getPrototypeOf([]), Object.getPrototypeOf({}), Object.getPrototypeOf(class A {}), Object.getPrototypeOf(Object.getPrototypeOf(new (class B {})())));
console.log(Array.prototype, Function.prototype, Object.prototype, String.prototype, Number.prototype, Symbol.prototype, Map.prototype, Promise.prototype, RegExp.prototype, Date.prototype, Error.prototype);
console.log(typeof console.log(''), [console.log], isNaN, Symbol.iterator, Symbol.for('x'), [Symbol.asyncIterator], process.exitCode, process.argv.length);
console.log(Number, [String, Boolean], { Array }, Promise, Proxy, Reflect.ownKeys, async function named() {}, { async m() {}, *g() {}, async *ag() {} });
console.log('abc'.replace, Object.freeze([1]), Object.freeze({ a: 1 }), Object.seal(new Map()), new Boolean(true), [new Number(3)], Object(10n), Object(Symbol('w')));
