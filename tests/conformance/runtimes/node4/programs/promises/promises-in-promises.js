'use strict';
function show(label) { return function (value) { console.log(label, value); }; }
const inner = Promise.resolve(1);
const outer = new Promise(function (resolve) { resolve(inner); });
outer.then(show('outer'));
inner.then(show('inner')).then(show('inner, second')).then(show('inner, third'));
Promise.resolve().then(function () { return inner; }).then(show('returned'));
Promise.resolve().then(function () { return new Promise(function (resolve) { resolve(Promise.resolve(2)); }); }).then(show('nested twice'));
Promise.resolve().then(function () { return Promise.reject(new Error('no')); }).catch(function (error) { console.log('caught', error.message); });
let resolveSelf;
const self = new Promise(function (resolve) { resolveSelf = resolve; });
resolveSelf(self);
self.then(show('never'), function (error) { console.log('itself', error.message); });
const cycle = Promise.resolve().then(function () { return cycle; });
cycle.catch(function (error) { console.log('cycle', error.message); });
console.log(Promise.resolve(inner) === inner, Promise.resolve(outer) === outer);
new Promise(function (resolve, reject) { resolve(inner); reject(new Error('too late')); resolve(5); }).then(show('first call wins'));
process.nextTick(function () { console.log('tick'); });
