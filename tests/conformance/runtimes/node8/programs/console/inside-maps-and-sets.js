const item = { name: 'hammer', price: 12.5, tags: ['tool', 'steel'], meta: { made: 1, dims: { w: 'x'.repeat(25) } } };
class Shop extends Map {}
console.log(new Map([['k', item], [item, 1]]));
console.log(new Set([item, [item]]));
console.log({ map: new Map([['k', item]]), set: new Set([item]) });
console.log([new Set([item])], new Map([['k', new Map([['j', item]])]]));
console.log(Promise.resolve(item), { promise: Promise.resolve(item) });
console.log(new Map([['k', item]]).values(), [new Set([item]).values()]);
console.log(new Shop([['k', item]]));
const assert = require('assert');
for (const expected of [{ message: 'bad' }, { name: 'RangeError', message: /x/ }, { code: 1 }]) {
  try {
    assert.throws(() => { throw new TypeError('worse'); }, expected);
  } catch (error) {
    console.log(error.message, error.operator, error.actual, error.expected);
  }
}
try {
  require('util').callbackify(1);
} catch (error) {
  console.log(error.message);
}
