// util.inherits of Node 10: super_ is a property like others.
var util = require('util');
var EventEmitter = require('events');
function Door(name) { EventEmitter.call(this); this.name = name; }
util.inherits(Door, EventEmitter);
console.log(Object.keys(Door), Door.super_ === EventEmitter, new Door('front') instanceof EventEmitter);
for (var key in Door) console.log(key);
function Gate() {}
util.inherits(Gate, Door);
console.log(Gate.super_.super_ === EventEmitter);
function attempt(work) { try { work(); } catch (error) { console.log(error.name, error.message, error.code); } }
attempt(function () { util.inherits(null, Door); });
attempt(function () { util.inherits(Gate, undefined); });
attempt(function () { util.inherits(Gate, {}); });
attempt(function () { (class {})(); });
attempt(function () { new Buffer(1).readUInt16LE(0); });
attempt(function () { require('assert').equal(NaN, NaN); });
console.log(Object.keys(module).join(), module.parent);
