var EventEmitter = require('events').EventEmitter; var util = require('util');
function Door() { EventEmitter.call(this); } util.inherits(Door, EventEmitter); Door.prototype.open = function () { var self = this; process.nextTick(function () { self.emit('open', 1); }); return this; };
var d = new Door(); d.on('open', function (n) { console.log('open', n, this === d); }); d.once('open', function () { console.log('once'); }); d.open().open();
try { d.emit('error', new Error('bad')); } catch (e) { console.log(e.message); } try { d.emit('error', 'str'); } catch (e) { console.log(e.message); } console.log(d.listeners('open').length, EventEmitter.listenerCount(d, 'open'), util.inspect(d).split('\n').length, d);
