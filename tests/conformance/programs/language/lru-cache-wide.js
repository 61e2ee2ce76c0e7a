class LRUCache { constructor(cap) { this.cap = cap; this.map = new Map(); }
  get(k) { if (!this.map.has(k)) return -1; const v = this.map.get(k); this.map.delete(k); this.map.set(k, v); return v; }
  put(k, v) { this.map.delete(k); this.map.set(k, v); if (this.map.size > this.cap) this.map.delete(this.map.keys().next().value); } }
const c = new LRUCache(2); c.put(1, 1); c.put(2, 2); console.log(c.get(1)); c.put(3, 3); console.log(c.get(2), c, [...c.map]);
const debounce = (fn, ms) => { let t; return (...a) => { clearTimeout(t); t = setTimeout(() => fn(...a), ms); }; };
const d = debounce((x) => console.log('debounced', x), 10); d(1); d(2); setTimeout(() => d(3), 5);
const throttle = (fn, ms) => { let last = 0; return (...a) => { const n = Date.now(); if (n - last >= ms) { last = n; fn(...a); } }; };
const th = throttle((x) => console.log('throttled', x), 1000); th('a'); th('b'); th('c');
function deepClone(o, seen = new WeakMap()) { if (Object(o) !== o) return o; if (seen.has(o)) return seen.get(o); const r = Array.isArray(o) ? [] : Object.create(Object.getPrototypeOf(o)); seen.set(o, r); for (const k of Reflect.ownKeys(o)) r[k] = deepClone(o[k], seen); return r; }
const src = { a: [1, { b: 2 }], [Symbol('s')]: 3 }; src.me = src; const cl = deepClone(src); console.log(cl, cl.me === cl, cl.a !== src.a);
const flatten = (a) => a.reduce((acc, x) => acc.concat(Array.isArray(x) ? flatten(x) : x), []); console.log(flatten([1, [2, [3, [4, []]]]]));
Array.prototype.myMap = function (f, t) { const r = []; for (let i = 0; i < this.length; i++) if (i in this) r[i] = f.call(t, this[i], i, this); return r; }; console.log([1, , 3].myMap((x) => x * 2)); for (const k in [1]) console.log('enumerable', k); delete Array.prototype.myMap;
Function.prototype.myBind = function (ctx, ...a) { const f = this; return function (...b) { return f.apply(this instanceof f ? this : ctx, a.concat(b)); }; }; function P(x, y) { return [this && this.z, x, y]; } console.log(P.myBind({ z: 1 }, 2)(3)); delete Function.prototype.myBind;
function MyPromiseAll(ps) { return new Promise((res, rej) => { const out = []; let n = ps.length; ps.forEach((p, i) => Promise.resolve(p).then((v) => { out[i] = v; if (--n === 0) res(out); }, rej)); }); } MyPromiseAll([1, Promise.resolve(2), new Promise((r) => setTimeout(r, 3, 3))]).then(console.log);
const pipe = (...fs) => (x) => fs.reduce((p, f) => p.then(f), Promise.resolve(x)); pipe((x) => x + 1, async (x) => x * 2, (x) => { throw new Error('in pipe ' + x); })(5).catch((e) => console.log(e.message));
