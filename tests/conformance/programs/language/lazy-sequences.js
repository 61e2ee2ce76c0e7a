function* naturals(n = 0) { while (true) yield n++; }
const map = (f) => function* (it) { for (const x of it) yield f(x); };
const filter = (p) => function* (it) { for (const x of it) if (p(x)) yield x; };
const take = (n) => function* (it) { if (n <= 0) return; for (const x of it) { yield x; if (--n <= 0) return; } };
const pipe = (...fs) => (x) => fs.reduce((v, f) => f(v), x);
console.log([...pipe(filter((x) => x % 3 === 0), map((x) => x * x), take(5))(naturals())]);
function* primes() { const found = []; for (const n of naturals(2)) if (found.every((p) => n % p)) { found.push(n); yield n; } }
console.log([...take(12)(primes())]);
function* fibonacci() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } }
for (const f of fibonacci()) { if (f > 100) break; process.stdout.write(f + ' '); } console.log();
const zip = function* (...its) { const is = its.map((i) => i[Symbol.iterator]()); while (true) { const rs = is.map((i) => i.next()); if (rs.some((r) => r.done)) return; yield rs.map((r) => r.value); } };
console.log([...zip([1, 2, 3], 'ab', naturals(7))]);
function* walk(t) { if (!t) return; yield* walk(t.l); yield t.v; yield* walk(t.r); }
console.log([...walk({ v: 4, l: { v: 2, l: { v: 1 }, r: { v: 3 } }, r: { v: 6 } })]);
const g = (function* () { const x = yield 1; console.log('got', x); try { yield 2; } catch (e) { console.log('caught', e); yield 'c'; } finally { console.log('fin'); } return 'r'; })();
console.log(g.next('lost'), g.next('X'), g.throw('E'), g.next(), g.next());
console.log(Object.fromEntries(zip(['a', 'b'], [1, 2])), new Map(zip('xy', [[1], [2]])), Array.from(take(3)(naturals()), (x) => x * 2));
const it = [1, 2, 3][Symbol.iterator](); console.log([...it], [...it], it[Symbol.iterator]() === it, it[Symbol.toStringTag]);
