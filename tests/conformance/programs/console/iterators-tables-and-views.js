// Long iterators, tables of records and bytes, and what options show of views and numbers.
const util = require("util");
const long = new Map(Array.from({ length: 103 }, (_, index) => [index, `v${index}`]));
console.log(long.keys());
console.log(new Set(long.keys()).values(), long.entries());
console.log(util.inspect(long.entries(), { maxArrayLength: 0 }), util.inspect(long.values(), { maxArrayLength: 2 }));
console.table(new Set([{ a: 1, [Symbol("s")]: 2, b: 3 }, { a: 1, b: 2, c: 3 }, new Uint8Array(4), [1, 2, 3, 4]]));
console.table(new Map([[(function () { return arguments; })(1), Object.defineProperty({ shown: 1 }, "hidden", { value: 2 })]]));
console.log(util.inspect(new Uint16Array([1, 2]), { showHidden: true }));
console.log(util.inspect([-0, 1234567.891, -1234], { numericSeparator: true }), util.inspect([-0]));
