function* inner() { try { const r = yield 'i1'; console.log('got', r); yield 'i2'; return 'inner done'; } finally { console.log('inner finally'); } }
function* outer() { const v = yield* inner(); console.log('v', v); try { yield 'o1'; } catch (e) { console.log('caught', e); yield 'recovered'; } return 'end'; }
const g = outer(); console.log(g.next('ignored'), g.next('R'), g.next(), g.throw('boom'), g.next(), g.next());
const h = outer(); h.next(); console.log(h.return('early'), h.next());
function* fib() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } }
for (const x of fib()) { if (x > 50) break; process.stdout.write(x + ' '); } console.log();
const take = function* (n, it) { let i = 0; for (const x of it) { if (i++ >= n) return; yield x; } };
console.log([...take(5, fib())], Object.fromEntries(take(2, new Map([['a', 1], ['b', 2], ['c', 3]]))));
const it = { from: 1, to: 3, [Symbol.iterator]() { let c = this.from, t = this.to; return { next: () => c <= t ? { value: c++, done: false } : { value: undefined, done: true }, return() { console.log('closed'); return {}; } }; } };
for (const x of it) { if (x === 2) break; } const [p] = it; console.log(p, [...it], Math.max(...it), Array.from(it, (x) => x * 2));
try { for (const x of it) throw new Error('in loop'); } catch (e) { console.log(e.message); }
label: for (const a of [1, 2, 3]) { for (const b of [1, 2, 3]) { if (b === 2) continue label; if (a === 3) break label; console.log(a, b); } }
async function* agen() { for (let i = 0; i < 3; i++) { await new Promise((r) => setTimeout(r, 1)); yield i; } }
(async () => { for await (const x of agen()) console.log('async', x); for await (const x of [Promise.resolve('a'), 'b']) console.log(x); const ag = agen(); console.log(await ag.next(), await ag.return('q'), await ag.next()); })();
