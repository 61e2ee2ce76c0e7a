class A { who() { return 'A'; } static make() { return 'made by ' + this.name; } get tag() { return 'tagA'; } async later() { return 'later A'; } *gen() { yield 'genA'; } }
class B extends A {
  who() { return 'B over ' + super.who(); }
  static make() { return super.make() + '!'; }
  get tag() { return super.tag + '/tagB'; }
  async later() { return (await super.later()) + ' then B'; }
  *gen() { yield* super.gen(); yield 'genB'; }
  arrow() { return [1].map(() => super.who())[0]; }
  set() { super.prop = 5; return this.prop; }
  missing() { try { super.nothing(); } catch (e) { return e.message; } }
}
const b = new B();
console.log(b.who(), B.make(), b.tag, [...b.gen()], b.arrow(), b.set(), b.missing());
b.later().then(console.log);
const parent = { hi() { return 'parent ' + this.name; } };
const child = { __proto__: parent, name: 'child', hi() { return super.hi() + '?'; } };
console.log(child.hi(), child);
class C extends B { constructor() { const f = () => super(); f(); this.done = true; } }
console.log(new C(), new C().who());
class D extends Array { constructor(...a) { super(...a); this.extra = 1; } get last() { return super.at(-1); } }
console.log(new D(1, 2, 3), new D(1, 2, 3).last, new D(5, 6).filter((x) => x > 5));
