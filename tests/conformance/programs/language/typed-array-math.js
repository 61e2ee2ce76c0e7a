const f = new Float32Array([1.1, 2.2, 3.3]);
console.log(f, f.map((x) => x * 2), Array.from(f), f.join('-'), f.reduce((a, b) => a + b));
const i8 = Int8Array.of(127, 128, -129, 3.9); console.log(i8, new Uint8ClampedArray([300, -5, 1.5, 2.5]));
const buf = new ArrayBuffer(8); const dv = new DataView(buf); dv.setInt16(0, -2); dv.setFloat32(4, Math.PI, true); console.log(new Uint8Array(buf), dv.getUint16(0, true), dv.getFloat32(4, true), buf.slice(2, 4));
const sub = new Uint16Array([1, 2, 3, 4]).subarray(1, 3); sub[0] = 99; console.log(sub, sub.byteOffset, sub.buffer.byteLength, sub.length, sub.BYTES_PER_ELEMENT);
const t = new Uint8Array([3, 1, 2]); t.sort(); t.set([9], 2); t[10] = 5; console.log(t, t[10], 10 in t, Object.keys(t), t.toString(), t.at(-1), t.findLast((x) => x < 5), t.toReversed(), t.with(0, 7), [...t.entries()]);
console.log(new Uint8Array([1, 2]).fill(7), new Int32Array(new Set([5, 6])), Uint8Array.from('123'), new Uint8Array({ length: 2, 0: 4 }), new Float64Array(2).map(() => NaN).includes(NaN), new Float64Array([NaN]).indexOf(NaN));
for (const g of [() => new Uint8Array(2).set([1, 2, 3]), () => new BigInt64Array([1]), () => new Uint16Array(buf, 1), () => dv.getInt8(8), () => Uint8Array(2), () => new Uint8Array(2).with(5, 1), () => new ArrayBuffer(-1)]) try { g(); } catch (e) { console.log(e.name, e.message); }
console.log(Object.prototype.toString.call(t), t.constructor.name, Uint8Array.__proto__.name, ArrayBuffer.isView(t), new BigUint64Array([2n ** 64n - 1n, -1n]));
console.log([1, 5, 3].toSorted(), [1, 2, 3].toSpliced(1, 1, 'x', 'y'), [3, 1].with(0, 9), [1, 2, 3, 4].findLastIndex((x) => x % 2), [1, [2, [3, [4]]]].flat(Infinity), Object.groupBy === undefined, [1, 2, 3].includes(NaN), [NaN].includes(NaN), [3, 20, 100].sort(), [1, 2, 3].copyWithin(0, 1), Array.from('héy'), Array.of(7), [..."ab"].entries().toString());
