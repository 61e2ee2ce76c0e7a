const EventEmitter = require('events');
class Store extends EventEmitter {
  #data = {};
  set(k, v) { const old = this.#data[k]; this.#data[k] = v; this.emit('change', { k, old, v }); this.emit(`change:${k}`, v); return this; }
}
const s = new Store();
s.on('newListener', (name, fn) => console.log('new listener for', name, typeof fn));
s.on('removeListener', (name) => console.log('removed from', name));
s.on('change', (c) => console.log(c));
s.once('change:colour', (v) => console.log('colour is', v));
s.set('colour', 'red').set('colour', 'blue').set('size', 2);
const key = Symbol('private');
s.on(key, () => console.log('symbol event'));
s.emit(key);
console.log(s.eventNames());
