'use strict';
const model = { name: 'x', count: 0 };
Object.observe(model, function (changes) { changes.forEach(function (c) { console.log(c.type, c.name, c.oldValue, c.object === model); }); });
model.count = 1; model.count = 2; model.extra = true; delete model.name; Object.defineProperty(model, 'extra', { value: false, writable: true, configurable: true, enumerable: true });
Promise.resolve().then(function () { console.log('promise'); });
process.nextTick(function () { console.log('tick'); });
console.log('sync end');
setTimeout(function () { model.late = 1; console.log('timer'); Promise.resolve().then(function () { console.log('timer micro'); }); }, 5);
