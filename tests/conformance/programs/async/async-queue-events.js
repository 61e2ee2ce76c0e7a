const { EventEmitter, once } = require('events');
class TaskQueue extends EventEmitter {
  #q = []; #running = 0;
  constructor(conc) { super(); this.conc = conc; }
  push(name, fn) { this.#q.push({ name, fn }); process.nextTick(() => this.#drain()); return this; }
  #drain() { while (this.#running < this.conc && this.#q.length) { const { name, fn } = this.#q.shift(); this.#running++; this.emit('start', name); fn().then((r) => this.emit('done', name, r), (e) => this.emit('fail', name, e)).finally(() => { this.#running--; if (!this.#running && !this.#q.length) this.emit('idle'); else this.#drain(); }); } }
}
const wait = (ms, v) => () => new Promise((r) => setTimeout(r, ms, v)); const q = new TaskQueue(2);
q.on('start', (n) => console.log('start', n)).on('done', (n, r) => console.log('done', n, r)).on('fail', (n, e) => console.log('fail', n, e.message));
q.push('a', wait(30, 1)).push('b', wait(10, 2)).push('c', async () => { throw new Error('c!'); }).push('d', wait(40, 4)).push('e', async () => 5);
(async () => { const r = await once(q, 'idle'); console.log('idle', r); q.push('f', wait(1, 6)); await once(q, 'idle'); console.log('idle again', q.eventNames(), q.listenerCount('idle')); })();
console.log('queued');
