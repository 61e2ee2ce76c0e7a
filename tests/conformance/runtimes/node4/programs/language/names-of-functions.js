'use strict';
const made = { then: function () {}, method() {}, arrow: () => 1 };
const assigned = function () {};
const arrow = () => 2;
const Anonymous = class {};
console.log([made.then.name, made.method.name, made.arrow.name, assigned.name, arrow.name, (function own() {}).name]);
console.log(made, assigned, arrow);
console.log(new Anonymous(), new assigned());
