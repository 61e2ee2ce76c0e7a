const Serializable = (B) => class extends B { serialize() { return JSON.stringify(this); } };
const Comparable = (B) => class Comparable extends B { compareTo(o) { return Math.sign(this.valueOf() - o.valueOf()); } };
class Point { constructor(x, y) { Object.assign(this, { x, y }); } valueOf() { return Math.hypot(this.x, this.y); } }
class P extends Serializable(Comparable(Point)) { get [Symbol.toStringTag]() { return 'P!'; } static [Symbol.hasInstance](o) { return 'x' in o; } }
const p = new P(3, 4);
console.log(p, `${p}`, p + 1, p > new P(1, 1), p.serialize(), p.compareTo(new P(9, 9)), { x: 1 } instanceof P, Object.prototype.toString.call(p));
console.log(Object.getPrototypeOf(P.prototype).constructor.name, Object.getPrototypeOf(P).name, P.name, new (class {})(), new (class extends P {})(1, 2));
const obj = { a: 1, get b() { return this.a + 1; }, set b(v) { this.a = v; }, ['c' + 1]: 3, 'd-e': 4, 5: 5, async *f() {}, [Symbol.iterator]: function* () { yield* Object.keys(this); } };
obj.b = 10; console.log(obj, obj.b, [...obj], Object.entries(obj), { ...obj }, Object.getOwnPropertyDescriptor(obj, 'b'));
const { a, ...rest } = obj; console.log(a, rest); const copy = Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj)); copy.b = 1; console.log(copy.b, obj.b);
