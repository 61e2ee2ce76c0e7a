const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('a', () => {});
class Named extends EventEmitter { constructor() { super(); this.label = 'x'; } }
console.log(Object.keys(e), EventEmitter.name, Named.name, new Named() instanceof EventEmitter);
console.log(e);
console.log(new Named());
