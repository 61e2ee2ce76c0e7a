const util = require('util');
class Money {
  constructor(amount, currency) { Object.assign(this, { amount, currency }); }
  [util.inspect.custom](depth, options, inspect) { return `Money<${this.amount.toFixed(2)} ${this.currency}>`; }
}
console.log(new Money(5, 'EUR'), [new Money(1.5, 'USD')], { price: new Money(2, 'GBP') });
console.log(`${util.inspect(new Money(3, 'NOK'))}`, util.inspect.custom === Symbol.for('nodejs.util.inspect.custom'));
class Box { constructor(v) { this.v = v; } [util.inspect.custom](depth, options, inspect) { return depth < 0 ? '[Box]' : 'Box ' + inspect(this.v, { ...options, depth: options.depth === null ? null : options.depth - 1 }); } }
console.log(new Box({ a: { b: { c: {} } } }), [[[new Box(1)]]], [[[[new Box(1)]]]]);
class Multi { [util.inspect.custom]() { return 'line 1\nline 2'; } }
console.log({ m: new Multi() });
class AsObject { [util.inspect.custom]() { return { replaced: true }; } }
console.log(new AsObject(), [new AsObject()]);
