console.log({ a: 1, b: { c: 2, d: { e: 3, f: { g: 4, h: { i: 5 } } } } });
console.log([[1, [2, [3, [4, [5]]]]]]);
console.log({ list: [{ id: 1, tags: ['x', 'y'] }, { id: 2, tags: [] }], nothing: null, missing: undefined });
console.log({ level1: { level2: { level3: {}, empty: [], full: [1], m: new Map(), s: new Set([1]) } } });
console.log({ f() {}, g: () => {}, h: class Q {}, s: Symbol.for('k'), d: new Date(0), r: /x/g, n: null });
console.log({ 'quoted-key': 1, 2: 'number key', valid_id: 3, 'with space': 4, $dollar: 5, 'é': 6, '': 7, [Symbol('sym')]: 8 });
