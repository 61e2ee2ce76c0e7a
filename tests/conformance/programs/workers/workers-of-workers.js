const { Worker, isMainThread, threadId, workerData, parentPort } = require('worker_threads');
const depth = isMainThread ? 0 : workerData;
if (isMainThread) console.log('at depth', depth, 'main:', isMainThread);
if (depth < 2) {
  const w = new Worker(__filename, { workerData: depth + 1 });
  w.on('message', (m) => {
    if (parentPort) parentPort.postMessage([depth, ...m]); else console.log('chain', m);
  });
  w.on('exit', (c) => { if (isMainThread) console.log('exit', c); });
} else {
  parentPort.postMessage([depth]);
}
