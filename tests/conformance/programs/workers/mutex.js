const { Worker, isMainThread, workerData, threadId } = require('worker_threads');
class Mutex {
  constructor(sab) { this.a = new Int32Array(sab, 0, 1); }
  lock() { while (Atomics.compareExchange(this.a, 0, 0, 1) !== 0) Atomics.wait(this.a, 0, 1); }
  unlock() { Atomics.store(this.a, 0, 0); Atomics.notify(this.a, 0, 1); }
}
if (isMainThread) {
  const lock = new SharedArrayBuffer(4); const data = new SharedArrayBuffer(8);
  let left = 3;
  for (let i = 0; i < 3; i++) new Worker(__filename, { workerData: { lock, data } }).on('exit', () => {
    if (--left === 0) { const v = new Int32Array(data); console.log('total', v[0], 'entries', v[1]); }
  });
} else {
  const m = new Mutex(workerData.lock); const v = new Int32Array(workerData.data);
  for (let i = 0; i < 50; i++) { m.lock(); const x = v[0]; v[0] = x + 2; v[1]++; m.unlock(); }
}
