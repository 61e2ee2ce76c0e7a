'use strict';
var model = { name: 'Ann', age: 30 };
Object.observe(model, function (changes) {
  changes.forEach(function (c) { console.log(c.type, c.name, c.oldValue, c.object === model); });
});
model.name = 'Bob';
model.age = 31;
model.age = 31;
model.email = 'b@x';
delete model.age;
Object.defineProperty(model, 'name', { writable: false });
Object.freeze(model);
console.log('end of script');
process.nextTick(function () { console.log('tick'); });
Promise.resolve().then(function () { console.log('promise'); });
setTimeout(function () { console.log('timeout'); }, 1);
