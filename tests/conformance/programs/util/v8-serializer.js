const v8 = require('v8');
const t = { smi: 5, neg: -1, big: 2 ** 31, min: -(2 ** 31), flo: 1.5, nz: -0, bigint: 10n, nb: -(2n ** 70n), zb: 0n, str: 'hi', two: 'é€', lat: 'é', empty: '', und: undefined, nul: null, t: true, arr: [1, 'a', [2]], holey: [1, , 3], arrp: Object.assign([1], { x: 1 }), obj: { a: 1, 2: 'b', 'c d': null }, date: new Date(5), re: /a/gi, map: new Map([[1, 2]]), set: new Set(['x']), num: Object(5), bo: Object(true), st: Object('s'), bi: Object(3n), ab: new ArrayBuffer(3), u8: new Uint8Array([1, 2]), buf: Buffer.from('abc'), f64: new Float64Array([1]), dv: new DataView(new ArrayBuffer(2)), cls: new (class A { x = 1; #y = 2; get z() { return 3; } })() };
for (const [k, v] of Object.entries(t)) console.log(k, v8.serialize(v).toString('latin1').replace(/[^ -~]/g, c => '\\' + c.charCodeAt(0).toString(16)));
const e = new TypeError('m'); e.stack = 'S'; e.extra = 1; console.log('err', v8.serialize(e).toString('latin1'));
const e2 = new Error('m', { cause: 1 }); e2.stack = 'S'; console.log('err2', v8.serialize(e2).toString('latin1'));
const s = {}; s.me = s; s.again = [s]; console.log(v8.serialize(s).toString('latin1'));
for (const b of [() => {}, function f() {}, class Q {}, Symbol('x'), new WeakMap(), Promise.resolve(), new Proxy({}, {}), { a: { f() {} } }, (function* () { })(), new WeakRef({})]) try { v8.serialize(b); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.message, e.constructor.name); }
console.log(v8.serialize({ long: 'x'.repeat(200), u: 'ü€'.repeat(3) }).length, v8.deserialize(v8.serialize({ a: Buffer.from('x'), d: new Date(0), e, e2 })));

console.log(v8.deserialize(v8.serialize({ get a() { return 1; }, [Symbol('s')]: 1 })), v8.deserialize(v8.serialize(new Float32Array(2))), v8.deserialize(v8.serialize(Buffer.from('xy'))), v8.serialize('x') instanceof Buffer, v8.deserialize(new Uint8Array(v8.serialize([1]))));
for (const given of [Buffer.from('junk'), 'x', Buffer.from([255, 15, 99])]) try { v8.deserialize(given); } catch (e) { console.log(e.name, e.code, e.message); }
const source = { a: [1, { b: new Date(0) }], m: new Map([[{ k: 1 }, new Set(['v'])]]), r: /x/gi, n: null, big: -(2n ** 100n), 'é€': 'ü', f: new Float64Array([1.5]) };
source.self = source;
const copy = v8.deserialize(v8.serialize(source));
console.log(copy, copy.self === copy, copy !== source);
