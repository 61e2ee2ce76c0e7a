// A second worker finds in shared memory what the first one left, and Node's own frames stand around the callbacks.
const { Worker } = require('worker_threads');
const { once } = require('events');
const source = `
const { parentPort, workerData } = require('worker_threads');
const cells = new Int32Array(workerData.shared);
const before = Atomics.load(cells, 0);
cells[workerData.place] = before + 1;
parentPort.postMessage([before, Atomics.add(cells, 0, workerData.step)]);
`;
const stack = (name) => new Error(name).stack;
(async () => {
  const shared = new SharedArrayBuffer(16);
  for (const step of [3, 4, 5]) {
    const worker = new Worker(source, { eval: true, workerData: { shared, step, place: step - 2 } });
    worker.on('online', () => console.log(stack('online')));
    const [told] = await once(worker, 'message');
    worker.on('exit', () => console.log(stack('exit')));
    const [code] = await once(worker, 'exit');
    console.log(told, code, new Int32Array(shared));
  }
  const last = new Worker(`const { parentPort } = require('worker_threads');
    parentPort.once('message', () => console.log('out'));
    parentPort.postMessage(1);`, { eval: true, stdout: true });
  last.on('message', () => {
    console.log(stack('message'));
    last.postMessage(2);
  });
  last.stdout.on('data', () => console.log(stack('data')));
  await once(last, 'exit');
})();
