const EventEmitter = require('events');
const e = new EventEmitter();
e.on('x', function (a, b) { console.log('x', a, b, this === e); }); e.once('x', () => console.log('once')); e.prependListener('x', () => console.log('first'));
console.log(e.emit('x', 1, 2), e.emit('x'), e.emit('nope'), e.listenerCount('x'), e.eventNames());
try { e.emit('error', new Error('boom')); } catch (err) { console.log(err.message); }
try { e.emit('error', 'text'); } catch (err) { console.log(err.name, err.code, err.message, err.context); }
try { e.on('x', 5); } catch (err) { console.log(err.name, err.code, err.message); }
console.log(e, EventEmitter.defaultMaxListeners);
