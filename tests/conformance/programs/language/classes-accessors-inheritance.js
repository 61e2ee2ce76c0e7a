class Temperature {
  constructor(celsius) { this._c = celsius; }
  get fahrenheit() { return this._c * 9 / 5 + 32; }
  set fahrenheit(f) { this._c = (f - 32) * 5 / 9; }
  static get zero() { return new this(0); }
}
class Labelled extends Temperature {
  get fahrenheit() { return `${super.fahrenheit} F`; }
  set fahrenheit(value) { super.fahrenheit = value; }
}
const t = new Labelled(100);
console.log(t.fahrenheit);
t.fahrenheit = 32;
console.log(t._c, Labelled.zero, Object.getOwnPropertyDescriptor(Temperature.prototype, 'fahrenheit'));
class Stack extends Array {
  peek() { return this[this.length - 1]; }
  static get [Symbol.species]() { return Array; }
}
const s = new Stack();
s.push(1, 2, 3);
console.log(s, s.peek(), s.length, s instanceof Array, s.map((x) => x) instanceof Stack);
class Tagged extends Map { get [Symbol.toStringTag]() { return 'Tagged'; } }
console.log(String(new Tagged()), new Tagged([[1, 2]]));
