const EventEmitter = require('events');
const e = new EventEmitter();
e.on('newListener', (name, f) => console.log('new', name, f.name));
e.on('removeListener', (name) => console.log('removed', name));
e.once('a', function first() { console.log('first', this === e); });
e.prependListener('a', function zero() { console.log('zero'); });
e.emit('a'); e.emit('a');
console.log(e.eventNames(), e.listenerCount('a'), e.rawListeners && e.rawListeners('a').length);
for (const bad of [() => e.on('x', 'nope'), () => e.setMaxListeners(-1), () => e.emit('error', 'a string'), () => e.emit('error', { code: 7 }), () => e.emit('error'), () => e.emit('error', new Error('real')), () => e.once('y'), () => { EventEmitter.defaultMaxListeners = 'many'; }, () => e.off('x', 5)]) {
  try { console.log(bad()); } catch (err) { console.log(err.name, '|', err.code, '|', err.message, '|', err.context); }
}
e.setMaxListeners(2);
e.on('many', () => {}); e.on('many', () => {}); e.on('many', () => {});
console.log(e);
