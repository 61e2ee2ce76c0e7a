const EventEmitter = require('events');
class Door extends EventEmitter {}
const d = new Door();
d.once('open', () => console.log('opened once'));
d.on('open', function () { console.log(this === d, arguments.length); });
d.emit('open', 1, 2);
d.emit('open');
d.on('newListener', (name) => console.log('new listener', name));
d.on('close', () => {});
d.removeAllListeners('open');
console.log(d.emit('open'), d.listenerCount('close'));
process.on('uncaughtException', e => console.log(e.message));
d.emit('error', new Error('door is stuck'));
