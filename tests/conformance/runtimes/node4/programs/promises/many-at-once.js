'use strict';
function later(value, turns) { return turns === 0 ? Promise.resolve(value) : later(value, turns - 1).then(function (v) { return v; }); }
Promise.all([1, later(2, 2), { then: function (resolve) { resolve(3); } }]).then(function (values) { console.log(values.join()); });
Promise.all([]).then(function (values) { console.log('none', values.length); });
Promise.race([later('slow', 3), later('fast', 1)]).then(function (value) { console.log(value); });
Promise.all([Promise.reject(new Error('first')), Promise.reject(new Error('second'))]).catch(function (error) { console.log(error.message); });
Promise.race([Promise.reject(new Error('lost')), later(1, 0)]).then(null, function (error) { console.log(error.message); });
let count = 0;
(function turn() { if (count < 9) { count += 1; console.log('turn', count); Promise.resolve().then(turn); } })();
class Mine extends Promise {}
console.log(Mine.resolve(1) instanceof Mine, Mine.resolve(1).then(function () {}) instanceof Mine, Mine.all([]) instanceof Mine);
Mine.resolve(later('mine', 1)).then(function (value) { console.log(value); });
