const { Worker, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  const w = new Worker(__filename);
  for (let i = 1; i <= 5; i++) w.postMessage({ job: i });
  w.postMessage({ done: true });
  w.on('message', (m) => console.log('result', m));
  w.on('exit', () => console.log('worker gone'));
  console.log('all queued');
} else {
  parentPort.on('message', (m) => {
    if (m.done) { parentPort.close(); return; }
    Promise.resolve().then(() => parentPort.postMessage(`micro ${m.job}`));
    parentPort.postMessage(`sync ${m.job}`);
  });
}
