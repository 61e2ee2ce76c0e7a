// Arrow functions and evals in the static blocks of classes have the block's this, super and new.target.
class Parent {
  static greet() {
    return `hello from ${this.name}`;
  }
}
class Child extends Parent {
  static own = (() => this === Child)();
  static {
    const self = () => this;
    const parent = () => super.greet();
    const target = () => new.target;
    console.log(self() === Child, parent(), target(), (() => () => this.own)()());
    for (const n of [1, 2]) this[`get${n}`] = () => [n, this === Child];
    setTimeout(() => console.log("later", this.name, super.greet()), 0);
  }
  static {
    let count = 1;
    eval("count++");
    console.log(count, eval("this === Child"), eval("super.greet()"), eval("() => super.greet()")(), eval("new.target"));
  }
  static field = eval("super.greet()");
}
console.log(Child.get1(), Child.get2(), Child.field);
class FromEval extends Parent {
  constructor() {
    eval("super()");
    (() => eval("this.made = true"))();
  }
}
console.log(new FromEval());
