function F() { return new.target === undefined ? 'called' : undefined; }
console.log(F(), new F() instanceof F);
class Shape { constructor() { this.kind = new.target.name; } }
class Circle extends Shape {}
console.log(new Shape().kind, new Circle().kind, Reflect.construct(Shape, [], Circle) instanceof Circle);
console.log([] instanceof Object, Object.create(null) instanceof Object, (() => {}) instanceof Function, 5 instanceof Number, new Number(5) instanceof Number, 'x' instanceof String);
class Duck { static [Symbol.hasInstance](x) { return typeof x?.quack === 'function'; } }
console.log({ quack() {} } instanceof Duck, {} instanceof Duck, null instanceof Duck);
const bound = Shape.bind(null);
console.log(new Circle() instanceof bound, bound.name, 'prototype' in bound);
F.prototype = { custom: true };
console.log(new F().custom, new F().constructor === Object, Object.getPrototypeOf(new F()) === F.prototype);
console.log(typeof new (class { constructor() { return function () {}; } })(), new (function () { this.a = 1; return 5; })());
