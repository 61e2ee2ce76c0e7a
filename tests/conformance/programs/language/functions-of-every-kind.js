function declaration(a, b) { return a + b; }
const expression = function named(n) { return n ? named(n - 1) : 'bottom'; };
const arrow = (x) => ({ x });
const iife = (function () { return 'iife'; })();
const method = { m() {}, ['comp' + 1]() {}, async am() {}, *g() {}, get p() { return 1; } };
console.log(declaration.name, expression.name, arrow.name, (() => {}).name, method.m.name, method.comp1.name, iife);
console.log(declaration, expression, arrow, method, async () => {}, function* gen() {}, async function* ag() {});
console.log(expression(2), arrow(1), declaration.length, declaration.toString());
const dynamic = new Function('a', 'b', 'return a * b');
console.log(dynamic(3, 4), dynamic.name);
const curry = (fn) => function next(...args) { return args.length >= fn.length ? fn(...args) : (...more) => next(...args, ...more); };
console.log(curry((a, b, c) => a + b + c)(1)(2, 3), curry(Math.max)(1));
const compose = (...fns) => (x) => fns.reduceRight((v, f) => f(v), x);
console.log(compose((x) => x + 1, (x) => x * 2)(5));
function withProps() {}
withProps.count = 3;
withProps.nested = { a: 1 };
console.log(withProps, Object.keys(withProps));
console.log(typeof declaration.call, declaration.call.length, Function.prototype.toString.call(arrow));
try { (() => {}).call.call(1); } catch (e) { console.log(e.message); }
try { new (() => {})(); } catch (e) { console.log(e.message); }
try { new method.m(); } catch (e) { console.log(e.message); }
