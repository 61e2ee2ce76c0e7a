const o = { d: new Date(5), r: /x/gi, m: new Map([[{ k: 1 }, new Set([1])]]), a: [1, , 3], n: null, u: undefined, big: 5n, b: new Uint8Array([1, 2]), e: new RangeError('range'), nested: { deep: { er: 1 } }, bo: Object(true), nan: NaN };
o.self = o;
const c = structuredClone(o);
c.e.stack = ''; 
console.log(c.self === c, c !== o, c.d, c.r, c.m, c.a, c.big, c.b, c.e instanceof RangeError, c.e.message, c.bo, Object.is(c.nan, NaN), 1 in c.a);
class K { constructor() { this.x = 1; } get y() { return 2; } }
console.log(structuredClone(new K()), structuredClone(new K()) instanceof K);
for (const f of [() => structuredClone(() => {}), () => structuredClone(Symbol('s')), () => structuredClone({ f() {} }), () => structuredClone(), () => structuredClone(new WeakMap()), () => structuredClone(Promise.resolve())]) try { f(); } catch (e) { console.log(e.name, e.code, e.message, e instanceof DOMException); }
const buf = new ArrayBuffer(8); const moved = structuredClone(buf, { transfer: [buf] }); console.log(buf.byteLength, moved.byteLength, buf);
console.log(structuredClone('s'), structuredClone(null), structuredClone([[], {}]), structuredClone(Object.create({ inh: 1 })), structuredClone(Object.defineProperty({}, 'h', { value: 1 })), structuredClone({ get g() { return 'got'; } }), structuredClone(new Error('m', { cause: 'c' })).cause);
