const Serializable = (Parent) => class extends Parent {
  serialize() { return JSON.stringify(this); }
};
const Comparable = (Parent) => class Comparable extends Parent {
  equals(other) { return this.serialize() === other.serialize(); }
};
class Point { constructor(x, y) { Object.assign(this, { x, y }); } }
class Rich extends Comparable(Serializable(Point)) {}
const p = new Rich(1, 2);
console.log(p.serialize(), p.equals(new Rich(1, 2)), p.equals(new Rich(2, 1)));
const Named = class Inner { who() { return Inner.name; } };
console.log(Named.name, new Named().who(), typeof Inner);
console.log((class {}).name === '', new (class { x = 1 })(), class {});
console.log(Object.getPrototypeOf(Rich).name, p);
class Abstract { constructor() { if (new.target === Abstract) throw new TypeError('abstract!'); } }
try { new Abstract(); } catch (e) { console.log(e.message); }
console.log(new (class Concrete extends Abstract {})());
