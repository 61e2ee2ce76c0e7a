const EventEmitter = require('events'); class Svc extends EventEmitter { start() { process.nextTick(() => this.emit('error', new Error('svc down'))); } } new Svc().start();
