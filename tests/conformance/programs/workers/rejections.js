const { Worker, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  const w = new Worker(__filename);
  w.on('error', (e) => console.log('err', e.message, e.code));
  w.on('message', (m) => console.log(m));
  w.on('exit', (c) => console.log(c));
} else {
  process.on('unhandledRejection', (r) => { parentPort.postMessage('unhandled ' + r); });
  Promise.reject('one');
  setTimeout(() => { process.removeAllListeners('unhandledRejection'); Promise.reject('two'); }, 10);
}
