const { EventEmitter } = require('node:events');
class Eager extends EventEmitter { constructor() { super(); this.emit('ready'); } }
class Patient extends EventEmitter { constructor() { super(); process.nextTick(() => this.emit('ready')); } }
new Eager().on('ready', () => console.log('never heard'));
new Patient().on('ready', () => console.log('heard'));
function maybe(cached, cb) { if (cached) return cb(null, 'sync'); process.nextTick(cb, null, 'async'); }
maybe(true, (e, v) => console.log(v)); console.log('between'); maybe(false, (e, v) => console.log(v)); console.log('end');
