// Private elements, super() and what derived constructors give back, in the order in which it happens.
class Base {
  #kept = 1;
  static count = 0;
  constructor(...all) {
    this.all = all.length;
    Base.count++;
  }
  get kept() { return this.#kept; }
  set kept(value) { this.#kept = value; }
  bump() { return ++this.#kept + this.#kept++; }
  static has(value) { return #kept in value; }
}
class Derived extends Base {
  #own = "own";
  field = this.all;
  constructor(a, b) {
    const before = () => this;
    try {
      before();
    } catch (error) {
      console.log(error.message);
    }
    super(a, b, ...[3, 4]);
    console.log(before() === this, new.target.name, this.#own, this.field);
  }
}
const derived = new Derived(1, 2);
derived.kept = 41;
console.log(derived.kept, derived.bump(), derived.kept, Base.has(derived), Base.has({}), Base.count);
class Plain extends Derived {}
console.log(new Plain(1, 2).constructor.name, Object.keys(new Plain()));
class Returns extends Base {
  constructor(what) {
    super();
    return what;
  }
}
for (const what of [undefined, { given: true }, 7]) {
  try {
    console.log(new Returns(what));
  } catch (error) {
    console.log(error.name, error.message);
  }
}
class Never extends Base {
  constructor(twice) {
    if (twice) super(), super();
  }
}
for (const twice of [false, true]) {
  try {
    new Never(twice);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
for (const use of [() => Object.getOwnPropertyDescriptor(Base.prototype, "kept").get.call({}), () => (Object.getOwnPropertyDescriptor(Base.prototype, "kept").set.call(null, 1)), () => Derived(1)]) {
  try {
    console.log(use());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
const sealed = Object.freeze(new Base());
console.log(sealed.bump(), Reflect.construct(Base, [1], Array) instanceof Array, Reflect.construct(Derived, [], Base).constructor.name);
function Old(x) {
  this.x = x;
}
Old.prototype = 5;
console.log(Object.getPrototypeOf(new Old(1)) === Object.prototype, new (class extends Old { y = this.x; })(3).y);
