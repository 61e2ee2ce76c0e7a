const d = new Date(0), r = /a+/gi;
const o = { d, r, m: new Map([[1, { a: 1 }]]), s: new Set(['x']), n: null, u: undefined, big: 10n, arr: [1, , 3], e: new TypeError('bad') };
o.self = o;
const c = structuredClone(o);
console.log(c !== o, c.self === c, c.d instanceof Date, c.d.getTime(), c.r.source, c.r.flags, c.m.get(1).a, c.s.has('x'), c.n, c.u, c.big, c.arr.length, 1 in c.arr);
console.log(c.e instanceof TypeError, c.e.message, Object.keys(c).join());
for (const bad of [() => {}, Symbol('s'), document.body, new WeakMap(), Promise.resolve()]) {
  try { structuredClone(bad); } catch (e) { console.log(e.name, '|', e.message); }
}
class P { constructor() { this.x = 1; } get y() { return 2; } }
console.log(structuredClone(new P()), structuredClone(new P()) instanceof P);
