const { EventEmitter } = require('events');
process.on('exit', (c) => console.log('exit', c));
const e = new EventEmitter();
console.log('before');
setTimeout(() => e.emit('error', new Error('unhandled error event')), 1);
setTimeout(() => console.log('never'), 5);
