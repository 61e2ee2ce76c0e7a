class Animal { constructor(name) { this.name = name; } }
class Dog extends Animal { constructor(n) { super(n); this.tricks = ['sit', 'roll']; } speak() {} }
class Puppy extends Dog { #age = 1; static count = 2; owner = null; }
console.log(new Puppy('Bo'), [new Dog('Rex')], { pet: new Animal('Cat') });
console.log(Puppy, Animal.prototype, Dog.prototype, Puppy.prototype, Object.getPrototypeOf(new Puppy('x')));
console.log([Animal, Dog], { Animal, Dog }, new (class extends Dog {})('anon'), Object.create(Puppy.prototype));
const NoName = (() => class {})();
console.log(new NoName(), NoName, [NoName]);
function Ctor() { this.self = this; this.list = [this]; }
console.log(new Ctor());
console.log(Object.assign(new Map([[1, 2]]), { extra: true }), Object.assign(new Date(0), { note: 'x' }), Object.assign(function f() {}, { a: { b: {} } }));
console.log({ __proto__: { a: 1 } }, { __proto__: Animal.prototype, name: 'fake' }, { constructor: 'string' }, { constructor: Animal });
