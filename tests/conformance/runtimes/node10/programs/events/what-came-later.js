'use strict';
// No monitor of errors yet, and events named by symbols go silently when all go.
const EventEmitter = require('events');
const emitter = new EventEmitter();
emitter.on('removeListener', (name) => console.log('removed from', String(name)));
emitter.on(Symbol('named by a symbol'), () => {});
emitter.on('named by a text', () => {});
emitter.removeAllListeners();
console.log(emitter.eventNames());
process.on('uncaughtExceptionMonitor', (error) => console.log('monitor', error.message));
process.on('uncaughtException', (error) => console.log('caught', error.message));
setTimeout(() => { throw new Error('of a timer'); }, 1);
setTimeout(() => console.log('second timer'), 1);
