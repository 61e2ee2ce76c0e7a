const { Worker, isMainThread, parentPort } = require('worker_threads');
const { AsyncResource } = require('async_hooks');
const { EventEmitter } = require('events');
if (!isMainThread) {
  parentPort.on('message', (task) => {
    if (task.fail) throw new Error('task failed: ' + task.name);
    parentPort.postMessage({ name: task.name, value: task.a + task.b });
  });
} else {
  const kTaskInfo = Symbol('kTaskInfo'); const kFree = Symbol('kFree');
  class TaskInfo extends AsyncResource {
    constructor(callback) { super('TaskInfo'); this.callback = callback; }
    done(err, result) { this.runInAsyncScope(this.callback, null, err, result); this.emitDestroy(); }
  }
  class Pool extends EventEmitter {
    constructor(n) {
      super(); this.n = n; this.workers = []; this.free = []; this.tasks = [];
      for (let i = 0; i < n; i++) this.addNew();
      this.on(kFree, () => { if (this.tasks.length > 0) { const { task, cb } = this.tasks.shift(); this.runTask(task, cb); } });
    }
    addNew() {
      const worker = new Worker(__filename);
      worker.on('message', (result) => { worker[kTaskInfo].done(null, result); worker[kTaskInfo] = null; this.free.push(worker); this.emit(kFree); });
      worker.on('error', (err) => {
        if (worker[kTaskInfo]) worker[kTaskInfo].done(err, null); else this.emit('error', err);
        this.workers.splice(this.workers.indexOf(worker), 1); this.addNew();
      });
      this.workers.push(worker); this.free.push(worker); this.emit(kFree);
    }
    runTask(task, cb) {
      if (this.free.length === 0) { this.tasks.push({ task, cb }); return; }
      const worker = this.free.pop(); worker[kTaskInfo] = new TaskInfo(cb); worker.postMessage(task);
    }
    close() { for (const w of this.workers) w.terminate(); }
  }
  const pool = new Pool(1); let done = 0;
  const tasks = [{ name: 'x', a: 1, b: 2 }, { name: 'y', fail: true }, { name: 'z', a: 5, b: 6 }];
  for (const t of tasks) pool.runTask(t, (err, r) => { console.log(t.name, err ? err.message : r); if (++done === tasks.length) pool.close(); });
}
