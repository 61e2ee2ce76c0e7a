const EventEmitter = require('events');
class Stage extends EventEmitter {
  constructor(name, fn) { super(); this.name = name; this.fn = fn; }
  push(v) { setImmediate(() => { try { this.emit('out', this.fn(v)); } catch (e) { this.emit('error', e); } }); return this; }
  pipe(next) { this.on('out', (v) => next.push(v)); return next; }
}
const a = new Stage('double', (x) => x * 2), b = new Stage('check', (x) => { if (x > 10) throw new RangeError(`${x} too big`); return x; });
const out = [];
a.pipe(b).on('out', (v) => { out.push(v); console.log('got', v); });
b.on('error', (e) => console.log('error', e.message));
[1, 4, 9].forEach((v) => a.push(v));
process.on('exit', () => console.log(out));
