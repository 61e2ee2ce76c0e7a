const { Worker, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  const w = new Worker(__filename);
  w.once('message', (order) => console.log('worker order:', order.join(' ')));
  w.on('exit', (c) => console.log('exit', c));
} else {
  const order = [];
  setTimeout(() => { order.push('timeout'); }, 0);
  setImmediate(() => { order.push('immediate'); });
  process.nextTick(() => order.push('tick'));
  Promise.resolve().then(() => order.push('promise'));
  queueMicrotask(() => order.push('micro'));
  order.push('sync');
  setTimeout(() => parentPort.postMessage(order), 30);
}
