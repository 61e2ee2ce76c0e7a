class Temp { #c = 0; get c() { return this.#c; } set c(v) { if (v < -273) throw new RangeError('too cold'); this.#c = v; } static get [Symbol.species]() { return 1; } get ['f' + 'ahr']() { return this.c * 1.8 + 32; } }
const t = new Temp();
t.c = 100; t.c += 5; t.c++;
console.log(t.c, t.fahr, t);
try { t.c = -300; } catch (e) { console.log(`${e}`); }
console.log(Object.keys(t), 'c' in t, t.hasOwnProperty('c'), JSON.stringify({ ...t }), Object.getOwnPropertyNames(Temp.prototype));
const base = { get v() { return this._v ?? 'unset'; }, set v(x) { this._v = x + '!'; } };
const derived = Object.create(base);
derived.v = 'set';
console.log(derived.v, base.v, Object.keys(derived), Object.prototype.__lookupGetter__.call(base, 'v') !== undefined);
const arr = { 0: 'a', 1: 'b', length: 2 };
console.log(Array.prototype.map.call(arr, (x) => x + x), Array.from(arr), [].concat(arr).length, Array.prototype.join.call(arr, '+'));
const o = { get [`dyn${1 + 1}`]() { return 'dynamic getter'; }, async *gen() {}, 'quoted method'() { return 'q'; }, 123() { return 'n'; } };
console.log(o.dyn2, o['quoted method'](), o[123](), o);
