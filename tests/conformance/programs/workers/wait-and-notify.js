const { Worker, isMainThread, workerData, parentPort } = require('worker_threads');
if (isMainThread) {
  const sab = new SharedArrayBuffer(8);
  const flags = new Int32Array(sab);
  const w = new Worker(__filename, { workerData: sab });
  w.on('message', (m) => {
    console.log('main got', m);
    if (m === 'ready') {
      setTimeout(() => {
        Atomics.store(flags, 0, 123);
        console.log('notified', Atomics.notify(flags, 0, 1));
      }, 50);
    }
  });
  w.on('exit', (c) => console.log('exit', c));
} else {
  const flags = new Int32Array(workerData);
  parentPort.postMessage('ready');
  const r = Atomics.wait(flags, 0, 0);
  parentPort.postMessage({ r, value: Atomics.load(flags, 0) });
  parentPort.postMessage(Atomics.wait(flags, 1, 0, 20));
  parentPort.postMessage(Atomics.wait(flags, 1, 5));
}
