const { Worker, isMainThread, parentPort } = require('worker_threads');
const { EventEmitter, once } = require('events');
if (!isMainThread) {
  const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
  parentPort.on('message', ({ id, n }) => parentPort.postMessage({ id, result: fib(n) }));
} else {
  class Pool extends EventEmitter {
    constructor(size) {
      super();
      this.idle = [];
      this.queue = [];
      this.workers = Array.from({ length: size }, () => this.add());
    }
    add() {
      const w = new Worker(__filename);
      w.on('message', (m) => {
        const { resolve } = w.task;
        w.task = null;
        resolve(m.result);
        this.idle.push(w);
        this.next();
      });
      this.idle.push(w);
      return w;
    }
    run(n) {
      return new Promise((resolve, reject) => {
        this.queue.push({ n, resolve, reject });
        this.next();
      });
    }
    next() {
      if (!this.idle.length || !this.queue.length) return;
      const w = this.idle.shift();
      const task = this.queue.shift();
      w.task = task;
      w.postMessage({ id: 1, n: task.n });
    }
    async close() { return Promise.all(this.workers.map((w) => w.terminate())); }
  }
  (async () => {
    const pool = new Pool(2);
    const results = await Promise.all([5, 10, 12, 15, 3].map((n) => pool.run(n)));
    console.log(results);
    console.log(await pool.close());
  })();
}
