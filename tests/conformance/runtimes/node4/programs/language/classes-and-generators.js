'use strict';
function* gen() { const x = yield 1; console.log('x', x); try { yield 2; } catch (e) { console.log('caught', e.message); yield 3; } finally { console.log('fin'); } }
const g = gen(); console.log(g.next(), g.next('a'), g.throw(new Error('t')), g.next(), g.next());
class A { constructor(n) { this.n = n; } get d() { return this.n * 2; } static make() { return new A(4); } } class B extends A { toString() { return `B${this.n}`; } } console.log(new A(1), String(new B(3)), A.make().d, new B(5));
for (let i of [1, 2, 3].map(x => x * x)) console.log(i); let s = new Set([1, 1, 2]); console.log(s, s.size, new Map([[1, { a: 1 }]]), [...s], `t${1 + 1}`, Object.assign({}, { q: 1 }), Symbol('z'), Array.from('abc'), Number.isInteger(4), 'abc'.startsWith('a'), 'x'.repeat(3), Math.sign(-3), [1, 2, 3].find(v => v > 1));
const co = fn => new Promise((ok, no) => { const it = fn(); (function step(v) { const r = it.next(v); if (r.done) return ok(r.value); Promise.resolve(r.value).then(step, no); })(); }); co(function* () { const a = yield new Promise(r => setTimeout(() => r(10), 5)); const b = yield 5; return a + b; }).then(v => console.log('co', v));
