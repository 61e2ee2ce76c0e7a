// Classes: methods, super, accessors, private fields, static members.
class Shape {
  static made = 0;
  #scale = 1;
  constructor(name) {
    this.name = name;
    Shape.made++;
  }
  get scale() {
    return this.#scale;
  }
  set scale(value) {
    this.#scale = value;
  }
  area() {
    return 0;
  }
  describe() {
    return this.area() * this.scale;
  }
}
class Circle extends Shape {
  constructor(radius) {
    super("circle");
    this.radius = radius;
  }
  area() {
    return this.radius * this.radius * 3;
  }
}
class Square extends Shape {
  constructor(side) {
    super("square");
    this.side = side;
  }
  area() {
    return super.area() + this.side * this.side;
  }
}
function run(rounds) {
  let total = 0;
  for (let i = 0; i < rounds; i++) {
    const shape = i % 2 ? new Circle(i % 10) : new Square(i % 10);
    shape.scale = (i % 3) + 1;
    total += shape.describe();
  }
  return total;
}
console.log(run(60000), Shape.made);
