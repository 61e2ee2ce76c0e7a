// The listeners that events.once adds have names.
const { EventEmitter, once } = require('events');
const emitter = new EventEmitter();
emitter.on('newListener', (name, listener) => console.log('new', name, listener.name));
once(emitter, 'later').then((values) => console.log(values, emitter.eventNames()));
console.log(emitter.eventNames(), emitter.listeners('later').map((each) => each.name), emitter.listeners('error').map((each) => each.name));
emitter.emit('later', 1, 2);
