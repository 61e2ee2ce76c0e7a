// The module assert asks for colours when it is loaded, and dir and table before they print.
const { AsyncResource } = require("async_hooks");

const number = () => new AsyncResource("Mark").asyncId();
const first = number();
require("assert");
const second = number();
console.dir({ a: 1 });
const third = number();
console.table([[1, 2]]);
console.log(second - first, third - second, number() - third);
