const order = [];
const note = (text) => { order.push(text); return text; };
class Base {
  field = note('base field');
  constructor() {
    note('base constructor');
    this.init?.();
  }
}
class Derived extends Base {
  static kind = note('static field');
  static {
    note('static block ' + this.kind);
  }
  [note('computed key')] = 1;
  own = note('derived field');
  arrow = () => this.own;
  constructor() {
    note('before super');
    super();
    note('after super');
  }
  init() {
    note('init sees ' + this.own);
  }
}
const it = new Derived();
console.log(order);
console.log(it);
const { arrow } = it;
console.log(arrow());
