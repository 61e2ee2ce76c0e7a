const o = { prop: 1, nested: { list: [1] }, str: 'x', n: null };
let u, five = 5;
class A { constructor() {} static s() {} m() {} }
const tries = [
  () => u(), () => five(), () => o(), () => o.prop(), () => o.missing(), () => o.nested.missing(), () => o['prop'](), () => o['mis' + 'sing'](), () => o.nested.list[0](),
  () => 'text'(), () => null(), () => undefined(), () => true(), () => (1 + 2)(), () => [](), () => ({})(), () => (() => {})()(), () => new five(), () => new o.prop(), () => new u(), () => new (() => {})(),
  () => A(), () => new A.s(), () => new A().nothing(), () => o.str.foo(), () => o.n.foo(), () => [1].map(5), () => [1].forEach(), () => [1].reduce(null), () => new o.nested(),
  () => `${five}`(), () => five`template`, () => super_(), () => Math.nothing(1), () => JSON.foo(), () => console.nothing(), () => [].foo.bar(), () => u?.x(), () => o?.x(), () => new Math.max(), () => Symbol.iterator(), () => (function () {}).x(), () => globalThis.nope(), () => this.nope(),
];
for (const t of tries) { try { t(); console.log('no error'); } catch (e) { console.log(e.name + ': ' + e.message); } }
