const { EventEmitter } = require('events');
const e = new EventEmitter({ captureRejections: true });
e.on('work', async (n) => { if (n > 1) throw new Error('async listener ' + n); console.log('worked', n); });
e.on('error', (err) => console.log('error event', err.message));
e.emit('work', 1);
e.emit('work', 2);
console.log('emitted');
