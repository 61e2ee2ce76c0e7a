const { Worker, isMainThread, parentPort, workerData, threadId } = require('worker_threads');
if (isMainThread) {
  console.log('main: start', isMainThread, threadId, parentPort, workerData);
  const worker = new Worker(__filename, { workerData: { name: 'Ann', list: [1, 2, { three: 3 }], when: new Date(0), map: new Map([['k', new Set([1])]]) } });
  worker.on('online', () => console.log('main: online'));
  worker.on('message', (m) => console.log('main: got', m));
  worker.on('error', (e) => console.log('main: error', e.message));
  worker.on('exit', (code) => console.log('main: exit', code, worker.threadId));
  console.log('main: threadId of worker', worker.threadId);
} else {
  console.log('worker: data', workerData, threadId);
  setTimeout(() => { parentPort.postMessage({ reply: workerData.list.length, buf: new Uint8Array([1, 2, 3]), re: /a+/gi, err: new TypeError('bad') .message}); }, 20);
}
