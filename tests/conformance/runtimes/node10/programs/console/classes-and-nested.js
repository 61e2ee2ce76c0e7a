class Point { constructor(x, y) { this.x = x; this.y = y; } get len() { return 0; } }
class Point3 extends Point { constructor() { super(1, 2); this.z = 3; } }
console.log(new Point(1, 2), [new Point3()], { p: new Point(3, 4) });
console.log({ f() {}, g: () => {}, h: class {}, i: class Named {}, j: async function k() {} });
const o = { name: 'loop' }; o.self = o;
console.log(o);
console.log([[1, [2, [3, [4, [5]]]]]], { a: { b: { c: { d: {} } } } });
console.log([undefined, null, NaN, -0, 0], [,'a'], [1,,,4]);
console.log({ 'a-b': 1, 2: 3, valid_id: 4, 'with space': 5 });
console.log(Object.assign(() => {}, { a: 1 }), Object.assign(function foo() {}, { b: 2 }));
console.log(new Map([[{ k: 1 }, new Set([1])]]), new Map(), new Set());
console.log([new Date(1e12)], { d: new Date(NaN) }, [/x/], [Symbol.iterator]);
console.log(process.versions.node.split('.')[0], typeof process.hrtime.bigint);
