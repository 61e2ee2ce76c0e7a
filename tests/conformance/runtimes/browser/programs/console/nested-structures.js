console.log({ a: { b: { c: 1 } }, list: [1, [2]], fn: () => 1, f2: function named() {}, s: 'text' });
console.log([{ a: 1 }, [1, 2], 'x', null, undefined, () => {}]);
console.log({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 });
console.log([1, , 3], new Array(3), [undefined]);
console.log(new Map([[{ k: 1 }, [1, 2]], ['s', new Set([1])]]));
console.log(Promise.resolve(1), Promise.reject(2).catch(() => {}) instanceof Promise, new Promise(() => {}));
console.log(new Uint8Array([1, 2, 3]), new ArrayBuffer(4).byteLength, new Date(0).toISOString());
console.log([1.5, -0, NaN], { 'quoted key': 1, 2: 'x' });
