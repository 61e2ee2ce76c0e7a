'use strict';
// How V8 4.5 words what is thrown.
function attempt(code) { try { eval(code); console.log(code, 'passes'); } catch (error) { console.log(code, '->', error.message); } }
['({}).f()', '({ a: 1 }).f()', 'new ({})()', 'new [].x()', 'var q = 1; new q', 'new Math.max()', 'new (() => 1)()', '({}) instanceof 5', '({}) instanceof {}',
  'for (var i of 5);', 'for (var i of {});', 'var f = function () { return 1; }; for (var i of f());', 'Object.freeze({ a: 1 }).a = 2', 'Object.freeze([1])[0] = 2',
  '(5).x = 1', '"abc".length = 1', 'Math.PI = 3', 'Object.defineProperty(Object.freeze({}), "n", { value: 1 })', 'class A { constructor() {} } A()', 'class A extends 5 {}',
  'Number.prototype.toString.call("a")', 'delete Math.PI', 'null.x', 'undefined.f()'].forEach(attempt);
var observed = [Object.freeze({ a: 1 }), { get x() { return 1; } }, Object.preventExtensions({ z: 1 })];
observed.forEach(function (object) { Object.observe(object, function () {}); });
['observed[0].a = 2', 'observed[0].b = 2', 'delete observed[0].a', 'observed[1].x = 2', 'observed[2].q = 1', 'Object.defineProperty(observed[0], "a", { value: 3 })',
  'Object.defineProperty(observed[0], "n", { value: 3 })'].forEach(function (code) { try { eval(code); } catch (error) { console.log(code, '->', error.message); } });
var EventEmitter = require('events');
var emitter = new EventEmitter();
function one() {} function two() {}
emitter.on('x', one).on('x', two).removeListener('x', two);
console.log(emitter, emitter.listeners('x').length);
emitter.removeListener('x', one);
console.log(emitter);
