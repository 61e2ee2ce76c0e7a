function named() {}
const anonymous = (() => function () {})();
class Empty {}
class Child extends Empty {}
class WithStatic { static x = 1; static m() {} }
console.log(named, anonymous, () => {}, async () => {}, function* gen() {}, async function* ag() {}, Empty, Child, class {}, WithStatic);
console.log([named, () => 1, Empty], { named, arrow: () => {}, Child, method() {}, get g() { return 1; } });
named.prop = { a: 1 };
console.log(named, [named]);
console.log(Math.max, console.log, parseInt, Symbol, Object, class A extends null {}, (class B {}).prototype);
console.log(named.bind(null), Object.assign(() => {}, { tag: 't' }), new Function('return 1'));
const renamed = () => {};
Object.defineProperty(renamed, 'name', { value: 'changed' });
console.log(renamed, globalThis === global, Math, JSON, Reflect);
