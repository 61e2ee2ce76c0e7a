const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('sync', () => console.log('listener'));
e.on('later', () => setImmediate(() => console.log('listener, later')));
console.log('before');
e.emit('sync');
e.emit('later');
console.log('after');
e.on('throws', () => { throw new Error('listener threw'); });
e.on('throws', () => console.log('not reached'));
try { e.emit('throws'); } catch (err) { console.log(err.message); }
let depth = 0;
e.on('nest', () => { if (++depth < 3) e.emit('nest'); console.log('unwinding', depth--); });
e.emit('nest');
