class Animal { constructor(n) { this.name = n; } speak() {} static create() {} get loud() { return 1; } }
class Dog extends Animal { #secret = 1; tricks = ['sit']; owner = null; }
console.log(new Animal('a'), new Dog('d'), Animal, Dog, [Dog], { Dog });
console.log(class {}, class extends Dog {}, class extends null {}, (() => class {})());
class Tagged { get [Symbol.toStringTag]() { return 'TT'; } }
console.log(new Tagged(), new (class X extends Tagged {})());
class M extends Map { constructor() { super([[1, 2]]); this.extra = true; } }
class A2 extends Array {}
class S2 extends Set {}
class E2 extends Error { constructor(m) { super(m); this.stack = this.stack.split('\n')[0]; } }
class P2 extends Promise {}
class D2 extends Date {}
class R2 extends RegExp {}
class F2 extends Function {}
class Str extends String {}
class Num extends Number { constructor(x) { super(x); this.p = 1; } }
console.log(new M(), A2.from([1, 2]), new A2(3), new S2([1]), new E2('m'), P2.resolve(1), new D2(0), new R2('x', 'g'));
console.log(new Str('abc'), new Num(4), Object(1n), Object(Symbol('q')), new Boolean(false));
const o = Object.create({ inherited: 1 }); o.own = 2; console.log(o);
const np = Object.create(null); np.x = 1; console.log(np, [np], { np });
function Old(a) { this.a = a; } Old.prototype.m = function () {}; console.log(new Old(1), Old);
const anon = new (function () { this.z = 1; })(); console.log(anon);
console.log(Object.create(Dog.prototype), Object.create(Object.create(null)), Dog.prototype, Animal.prototype, Object.create(Array.prototype));
Animal.stat = 5; console.log(Animal, Object.assign(function nm() {}, { a: 1, b: { c: 1 } }), Object.assign(() => {}, { x: [] }));
console.log([function () {}, async () => {}, function* g() {}, async function* ag() {}, Math.max, Symbol, class Q {}]);
console.log(globalThis === global, Math, JSON, Reflect, Intl === undefined, typeof WebAssembly);
console.log(Object.prototype, Array.prototype, Function.prototype, Map.prototype, Promise.prototype, Symbol.prototype, Date.prototype, RegExp.prototype, Error.prototype);
