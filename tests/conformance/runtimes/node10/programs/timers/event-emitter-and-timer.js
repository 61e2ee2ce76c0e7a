const EventEmitter = require('events');
const bus = new EventEmitter();
bus.on('msg', m => { console.log('msg', m); Promise.resolve().then(() => console.log('micro', m)); });
setTimeout(() => bus.emit('msg', 1), 5);
setTimeout(() => bus.emit('msg', 2), 5);
setTimeout(() => { bus.emit('msg', 3); bus.emit('msg', 4); }, 20);
