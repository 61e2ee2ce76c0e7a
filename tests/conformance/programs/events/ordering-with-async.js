const { EventEmitter } = require('events');
const bus = new EventEmitter();
bus.on('job', async (n) => { console.log('async listener start', n); await null; console.log('async listener end', n); });
bus.on('job', (n) => { process.nextTick(() => console.log('tick', n)); });
bus.on('job', (n) => console.log('sync listener', n));
console.log('emit', bus.emit('job', 1));
bus.emit('job', 2);
console.log('main end');
