const EventEmitter = require('events');
const e = new EventEmitter();
e.on('x', (v) => console.log('first', v));
e.once('x', (v) => console.log('once', v));
e.prependListener('x', (v) => console.log('prepended', v));
console.log(e.emit('x', 1), e.emit('x', 2), e.emit('y'));
console.log(e.listenerCount('x'), e.eventNames());
try { e.emit('error', new Error('bad')); } catch (err) { console.log(err.message); }
try { e.emit('error', 'text'); } catch (err) { console.log(err.message, err.code); }
