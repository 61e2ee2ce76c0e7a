const util = require('util');
class Box {
  a = 1;
  b = [1, { c: 2 }];
}
console.log(util.inspect(new Proxy(new Box(), {}), { showProxy: true }));
console.log(util.inspect(new Proxy([1, 2], { get() {} }), { showProxy: true }));
console.log(util.inspect({ x: new Proxy({ a: { b: { c: { d: 1 } } } }, { get() {} }) }, { showProxy: true }));
console.log(util.inspect(new Proxy({ a: { b: { c: { d: 1 } } } }, { get() {} }), { showProxy: true, depth: 6 }));
