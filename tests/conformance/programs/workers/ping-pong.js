const { Worker } = require('node:worker_threads');
const code = `
const { parentPort, workerData } = require('node:worker_threads');
let n = 0;
parentPort.on('message', (m) => {
  n++;
  if (m === 'stop') { parentPort.postMessage('stopped after ' + n); parentPort.close(); return; }
  parentPort.postMessage(m * workerData.factor);
});
`;
const w = new Worker(code, { eval: true, workerData: { factor: 3 } });
let value = 1;
w.on('message', (m) => {
  console.log('got', m);
  if (typeof m === 'string') return;
  value = m;
  if (value > 100) w.postMessage('stop'); else w.postMessage(value);
});
w.on('exit', (c) => console.log('exit', c));
w.postMessage(value);
Promise.resolve().then(() => console.log('microtask'));
process.nextTick(() => console.log('tick'));
setImmediate(() => console.log('immediate'));
console.log('sync end');
