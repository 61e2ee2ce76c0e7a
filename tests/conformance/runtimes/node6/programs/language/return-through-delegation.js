// V8 5.1: return() of a generator that delegates goes on behind the yield*.
'use strict';
function* b() { try { yield 1; yield 11; } finally { console.log('b fin'); } }
function* a() { try { const r = yield* b(); console.log('r', r); yield 2; } finally { console.log('a fin'); } }
let it = a(); console.log(it.next(), it.return && it.return(9), it.next(), it.next());
function* c() { yield* [1, 2]; yield 3; } it = c(); console.log(it.next(), it.return && it.return(9), it.next());
it = a(); console.log(it.return && it.return(5), it.next());
function* d() { yield 1; yield 2; } it = d(); it.next(); console.log(it.return && it.return(7), it.next());
for (const x of a()) { console.log(x); break; }
const obj = { [Symbol.iterator]() { return { next(v) { console.log('next', v); return { value: 1, done: false }; }, return(v) { console.log('return', v); return { value: 'rv', done: true }; }, throw(e) { console.log('throw', e); return { value: 'tv', done: true }; } }; } };
function* f() { const r = yield* obj; console.log('r', r); yield 'after'; } it = f(); console.log(it.next('a'), it.next('b'), it.return && it.return('c'), it.next()); it = f(); it.next(); console.log(it.throw('t'), it.next());
