// Listeners that run in the context in which their emitter was made.
const { EventEmitterAsyncResource, EventEmitter } = require('events');
const { AsyncLocalStorage } = require('async_hooks');
const storage = new AsyncLocalStorage();
const made = storage.run('made here', () => new EventEmitterAsyncResource({ name: 'Query' }));
const plain = storage.run('made here', () => new EventEmitter());
made.on('x', (value) => console.log(value, storage.getStore()));
plain.on('x', (value) => console.log(value, storage.getStore()));
storage.run('emitted here', () => {
  made.emit('x', 'resource');
  plain.emit('x', 'plain');
});
console.log(made instanceof EventEmitter, made.listenerCount('x'));
