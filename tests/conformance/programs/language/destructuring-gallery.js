const [a, , b = 10, ...[c, d]] = [1, 2, undefined, 4, 5, 6]; console.log(a, b, c, d);
const { x: { y: [, { z = 'dz' } = {}] = [] } = {}, ...others } = { x: { y: [0, { z: 7 }] }, p: 1, q: 2 }; console.log(z, others);
function f({ a = 1, b: { c = 2 } = {} } = {}, [d = 3, e] = [], ...r) { return [a, c, d, e, r]; } console.log(f(), f({ a: 9, b: {} }, [null], 5, 6), f.length);
let m = 1, n = 2; [m, n] = [n, m]; console.log(m, n); const o = {}; [o.a, o['b'], ...o.rest] = 'hello'; console.log(o);
for (const [k, { v }] of Object.entries({ one: { v: 1 }, two: { v: 2 } })) console.log(k, v); for (const { length } of ['a', 'bbb']) console.log(length);
const key = 'dyn'; const { [key]: val = 'def', [`${key}2`]: val2 } = { dyn2: 'x' }; console.log(val, val2);
const log = []; const { [(log.push('k'), 'p')]: q = (log.push('d'), 1) } = {}; console.log(log, q);
console.log((({ length }) => length)('four'), (([h, ...t]) => [h, t])('abc'), ((a, b = a * 2, c = () => a + b) => c())(5));
const it = { [Symbol.iterator]() { let i = 0; return { next() { console.log('next', i); return { value: i++, done: false }; }, return() { console.log('return'); return {}; } }; } }; const [u, w] = it; console.log(u, w); const [] = it;
try { const { k } = null; } catch (e) { console.log(e.message); } try { const { k: { l } } = { k: undefined }; } catch (e) { console.log(e.message); } try { (({ a: { b } }) => b)({}); } catch (e) { console.log(e.message); } try { const [z] = undefined; } catch (e) { console.log(e.message); } try { let [[q2]] = [null]; } catch (e) { console.log(e.message); } try { ([x2]) => x2; (([x2]) => x2)(); } catch (e) { console.log(e.message); }
