const { EventEmitter } = require('events');
const e = new EventEmitter();
console.log(e.setMaxListeners(20) === e, e.getMaxListeners());
console.log(e.on('a', () => {}).once('b', () => {}).addListener('a', () => {}).eventNames(), e.listenerCount('a'), e.listeners('b')[0].name);
console.log(e.removeAllListeners('a').eventNames(), e.off('zzz', () => {}) === e, EventEmitter.listenerCount(e, 'b'));
const order = [];
e.on('x', () => order.push(1)).prependListener('x', () => order.push(0)).once('x', () => order.push('once'));
e.emit('x'); e.emit('x');
console.log(order, e.rawListeners('x').length);
