const util = require('util');
const original = function (a) {};
original.meta = 1;
const made = util.promisify(original);
console.log(made.meta, made.name, made.length, Object.getOwnPropertyNames(made).sort().join(), made.prototype === original.prototype);
const arrow = util.promisify(() => {});
console.log(Object.getOwnPropertyNames(arrow).sort().join(), arrow.prototype.constructor === arrow);
