const EventEmitter = require('events');
class Job extends EventEmitter { start() { setTimeout(() => { this.emit('progress', 50); this.emit('error', new Error('job crashed')); }, 5); return this; } }
new Job().on('progress', (p) => console.log('progress', p)).start();
process.on('exit', (code) => console.log('exit code', code));
