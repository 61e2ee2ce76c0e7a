const EventEmitter = require('eventemitter3');

class Clock extends EventEmitter {
    tick(n) {
        this.emit('tick', n);
    }
}
const clock = new Clock();
const listener = (n) => console.log('listener', n);
clock.on('tick', listener).on('tick', (n) => console.log('second', n * 2));
clock.tick(1);
clock.off('tick', listener);
clock.tick(2);
const symbol = Symbol('s');
clock.once(symbol, (a, b, c, d, e, f, g) => console.log([a, b, c, d, e, f, g]));
console.log(clock.emit(symbol, 1, 2, 3, 4, 5, 6, 7), clock.emit(symbol), clock.eventNames(), clock.listeners('tick').length);
console.log(EventEmitter.EventEmitter === EventEmitter, EventEmitter.prefixed, clock.addListener === clock.on);
try {
    clock.on('x', 'no function');
} catch (error) {
    console.log(error.name, error.message);
}
