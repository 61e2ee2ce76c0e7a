const where = (e) => e.stack.split('\n').slice(2, 3).map(s => s.trim().replace(/\/.*\//, '')).join(' | ');
const t = (f, ...a) => { try { f(...a); } catch (e) { console.log(where(e)); } };
function boom() { throw new Error('boom'); }
function Bar() { const list = [() => boom()]; t(list[0]); } Bar();
const low = () => { const list = [() => boom()]; t(list[0]); }; low();
const wait1 = () => { let x; x = [() => boom(), 1]; t(x[0]); const fs = [() => 1, () => boom(), () => 2]; t(fs[1]); }; wait1();
const g1 = [() => boom(), () => { const z = 1; }]; t(g1[0]);
const g2 = [() => boom(), () => { const z = g1.y; }]; t(g2[0]);
const g3 = [() => boom(), () => { let z; z = 5; }]; t(g3[0]);
const g4 = [() => boom(), () => { return { a: 1 }; }]; t(g4[0]);
const g5 = [() => boom(), () => ({ a: 1 })]; t(g5[0]);
const g6 = [() => boom(), (q) => q.b.c]; t(g6[0]);
const g7 = [() => boom(), () => [() => 1, () => 2]]; t(g7[0]);
const g8 = [() => boom(), (q) => { if (q) return q.x; else q.y = 2; }]; t(g8[0]);
const g9 = [() => boom(), (q) => { q.forEach((v) => v.x); }]; t(g9[0]);
const g10 = [() => boom(), (q) => { for (const v of q) v.k(); }]; t(g10[0]);
const g12 = [() => boom(), class { m() { const z = 1; } }]; t(g12[0]);
const g11 = [() => boom(), function () { const z = g1.y; }]; t(g11[0]);
const g13 = [() => boom(), class { f = 1; }]; t(g13[0]);
const g14 = [() => boom(), { m() { const z = 1; } }]; t(g14[0]);
const g15 = [() => boom(), `${g1.length}`, g1 + 1]; t(g15[0]);
const g16 = [(a = 1) => boom(), (b = 2) => 1]; t(g16[0]);
const g17 = [({ a }) => boom(), ({ b }) => 1]; t(g17[0], {});
const g18 = { list: [() => boom(), () => ({ a: 1, b: g1() })] }; t(g18.list[0]);
const g19 = [() => boom(), (x) => ({ ...x, b: g1() })]; t(g19[0]);
const g20 = [() => boom(), (x) => ({ ...x.y.z })]; t(g20[0]);
const g21 = [() => boom(), (x) => { try { x(); } catch (e) { } }]; t(g21[0]);
const g22 = [() => boom(), async (x) => { await x; }]; t(g22[0]);
const g23 = [() => boom(), async (x) => { const r = await x; return r; }]; t(g23[0]);
const h = { run: () => { const jobs = { a: [() => boom()] }; t(jobs.a[0]); } }; h.run();
t(() => { const inner = [() => boom()]; t(inner[0]); const s = new Map([[1, () => boom()]]); t(s.get(1)); });
(() => { const inner = [() => boom()]; t(inner[0]); })();
(async () => { const inner = [() => boom(), () => ({ a: 1, b: boom() })]; t(inner[0]); t(inner[1]); })();
const op = (fn) => (src) => fn(src); const mapper = (f) => op((o) => (v) => boom(f(v))); t(mapper(x => x)(1));
const curry = (a) => (b) => (c) => boom(); t(curry(1)(2)); const cur2 = (a) => [(b) => boom()]; t(cur2(1)[0]); const cur3 = (a) => ({ k: [(b) => boom()] }); t(cur3(1).k[0]);
// An object of a generator is called after its function as far as the source names it.
const steps = { *[Symbol.iterator]() { boom(); }, *named() { boom(); } };
const frame = (e) => e.stack.split('\n').slice(3, 4).map((s) => s.trim()).join();
for (const name of [Symbol.iterator, 'named']) try { steps[name]().next(); } catch (e) { console.log(frame(e)); }
const given = function* () { boom(); };
try { given().next(); } catch (e) { console.log(frame(e)); }
