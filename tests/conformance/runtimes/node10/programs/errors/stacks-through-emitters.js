'use strict';
// What stands between a listener and the program in a stack.
var EventEmitter = require('events');
var emitter = new EventEmitter();
function show(label) { console.log(label + '\n' + new Error('x').stack.split('\n').slice(2, 6).join('\n')); }
emitter.on('one', function () { show('one listener'); });
emitter.emit('one'); emitter.emit('one', 1); emitter.emit('one', 1, 2); emitter.emit('one', 1, 2, 3); emitter.emit('one', 1, 2, 3, 4);
emitter.on('two', function () { show('the first of two'); }); emitter.on('two', function () { show('the second'); });
emitter.emit('two'); emitter.emit('two', 1);
emitter.once('once', function () { show('once'); }); emitter.emit('once');
['forEach', 'map', 'filter', 'some'].forEach(function (name) { [1][name](function callback() { show(name); }); });
[2, 1].sort(function compare() { show('sort'); return 0; });
JSON.stringify({ toJSON: function toJSON() { show('toJSON'); } });
var object = { method: function () { show('method'); } }; object.method();
try { require('fs').readFileSync('none'); } catch (error) { console.log(error.stack.split('\n').slice(0, 4).join('\n')); }
try { require('./none'); } catch (error) { console.log(error.stack.split('\n').slice(1, 6).join('\n')); }
process.on('exit', function bye() { throw new Error('in exit'); });
emitter.emit('error', new TypeError('nobody listens'));
