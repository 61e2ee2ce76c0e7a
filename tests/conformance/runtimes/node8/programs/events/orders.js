const EventEmitter = require('events');
class Order extends EventEmitter {
  constructor(id) { super(); this.id = id; this.state = 'new'; }
  place() {
    this.emit('placed', this);
    process.nextTick(() => this.emit('nextTick', this.id));
    setImmediate(() => { this.emit('shipped', this.id); });
    return this;
  }
}
const orders = [1, 2, 3].map(id => new Order(id));
orders.forEach(o => {
  o.once('placed', function (x) { console.log('placed', x === this, this.id); });
  o.on('nextTick', async id => { console.log('tick', id); await null; console.log('after tick', id); });
  o.on('shipped', id => { console.log('shipped', id); Promise.resolve().then(() => console.log('billed', id)); });
});
orders.forEach(o => o.place());
const e = new EventEmitter();
e.prependListener('x', () => console.log('first'));
e.on('newListener', (n, f) => console.log('newListener', n, typeof f));
e.on('x', function x2() { console.log('second'); e.off('x', x2); });
console.log(e.emit('x'), e.emit('x'), e.emit('y'));
console.log(e.eventNames(), e.listenerCount('x'), e.listeners('x'), e.rawListeners('newListener').length);
try { e.emit('error', new RangeError('unheard')); } catch (err) { console.log(err.message); }
try { e.emit('error', { code: 7 }); } catch (err) { console.log(err.code, err.message, err.context); }
console.log(e);
