const { EventEmitter } = require('events');
// simulated worker pool with message passing over MessageChannel
const { MessageChannel } = require('worker_threads');
class FakeWorker extends EventEmitter {
  constructor(id) { super(); this.id = id; const { port1, port2 } = new MessageChannel(); this.port = port1; port1.on('message', m => this.emit('message', m)); port2.on('message', async ({ task, n }) => { const t = Date.now(); await new Promise(r => setTimeout(r, n * 10)); port2.postMessage({ id: this.id, task, result: n * n }); }); this.remote = port2; }
  post(m) { this.port.postMessage(m); } terminate() { this.port.close(); }
}
class Pool {
  constructor(n) { this.idle = Array.from({ length: n }, (_, i) => new FakeWorker(i)); this.all = [...this.idle]; this.queue = []; }
  run(task, n) { return new Promise(resolve => { this.queue.push({ task, n, resolve }); this.#tick(); }); }
  #tick() { while (this.idle.length && this.queue.length) { const w = this.idle.shift(), j = this.queue.shift(); console.log(`worker ${w.id} takes ${j.task}`); w.once('message', m => { console.log(`worker ${m.id} finished ${m.task}`); this.idle.push(w); j.resolve(m.result); this.#tick(); }); w.post({ task: j.task, n: j.n }); } }
  close() { this.all.forEach(w => w.terminate()); }
}
const pool = new Pool(2);
Promise.all([['a', 5], ['b', 1], ['c', 2], ['d', 6]].map(([t, n]) => pool.run(t, n))).then(r => { console.log(r); pool.close(); });
process.on('exit', () => console.log('bye'));
