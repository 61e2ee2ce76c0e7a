const EventEmitter = require('events');
const e = new EventEmitter();
e.on('go', async (n) => { console.log('start', n); await null; console.log('resumed', n); });
e.on('go', (n) => console.log('second', n));
e.emit('go', 1);
console.log('emitted');
setImmediate(() => { e.emit('go', 2); process.nextTick(() => console.log('tick')); });
