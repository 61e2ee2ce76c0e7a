// What an emitter throws is thrown anew, also when it was thrown and caught before.
const EventEmitter = require('events');

const emitter = new EventEmitter();
async function work() {
    throw new Error('work failed');
}

setTimeout(() => {
    work().catch((error) => process.nextTick(() => emitter.emit('error', error)));
}, 1);
