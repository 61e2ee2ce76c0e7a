const EventEmitter = require('node:events');
class Bus extends EventEmitter {
  constructor() { super({ captureRejections: true }); this.history = []; }
  emit(type, ...args) { this.history.push(type); return super.emit(type, ...args); }
}
const bus = new Bus();
bus.on('order', async function (o) { console.log('order', o.id, this === bus); if (o.id === 2) throw new Error('order ' + o.id + ' failed'); });
bus.on('error', (e) => console.log('bus error:', e.message));
bus.once('order', () => console.log('first order only'));
for (const id of [1, 2, 3]) console.log('emitted', bus.emit('order', { id }));
console.log(bus.emit('nobody'), bus.history, bus.listenerCount('order'), bus.eventNames());
setImmediate(() => { console.log('later', bus.history); console.log(bus.listeners('order').map((f) => f.constructor.name)); });
const order = []; const e = new EventEmitter();
e.on('a', () => { order.push('a1'); e.emit('b'); order.push('a2'); }); e.on('b', () => { order.push('b'); e.once('a', () => order.push('never now')); }); e.emit('a'); console.log(order);
e.on('args', (...a) => console.log(a)); e.emit('args', 1, [2], { c: 3 }); e.emit('args'); e.emit('args', undefined);
