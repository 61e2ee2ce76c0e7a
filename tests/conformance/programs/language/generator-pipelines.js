function* naturals() { for (let n = 1; ; n++) yield n; }
const take = (n) => function* (it) { let i = 0; if (n > 0) for (const v of it) { yield v; if (++i >= n) return; } };
const filter = (p) => function* (it) { for (const v of it) if (p(v)) yield v; };
const map = (f) => function* (it) { for (const v of it) yield f(v); };
const pipe = (...fns) => (x) => fns.reduce((v, f) => f(v), x);
console.log([...pipe(filter((n) => n % 3 === 0), map((n) => n * n), take(5))(naturals())]);
function* primes() { const found = []; for (const n of naturals()) { if (n > 1 && found.every((p) => n % p)) { found.push(n); yield n; } } }
console.log([...take(15)(primes())]);
const zip = function* (...its) { const all = its.map((i) => i[Symbol.iterator]()); while (true) { const rs = all.map((i) => i.next()); if (rs.some((r) => r.done)) return; yield rs.map((r) => r.value); } };
console.log([...zip('abc', [1, 2, 3], naturals())]);
const o = { *[Symbol.iterator]() { yield* Object.entries(this); }, x: 1, y: 2 };
console.log([...o], new Map(o));
