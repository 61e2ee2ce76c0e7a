class Animal {
  constructor(name) {
    this.name = name;
  }
  speak() {
    return `${this.name} makes a sound`;
  }
  static create(...args) {
    return new this(...args);
  }
  get loud() {
    return this.speak().toUpperCase();
  }
  toString() {
    return `Animal(${this.name})`;
  }
}
class Dog extends Animal {
  speak() {
    return super.speak() + ': woof';
  }
}
const rex = Dog.create('Rex');
console.log(rex.speak(), rex.loud, `${rex}`);
console.log(rex instanceof Dog, rex instanceof Animal, Dog.__proto__ === Animal);
console.log(rex, Animal, Dog, [Dog]);
console.log(Object.getOwnPropertyNames(Dog.prototype), Object.keys(rex), typeof Animal);
console.log(Dog.name, Dog.length, Animal.length);
