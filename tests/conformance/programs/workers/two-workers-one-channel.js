const { Worker, MessageChannel, isMainThread, parentPort, workerData } = require('worker_threads');
if (isMainThread) {
  const { port1, port2 } = new MessageChannel();
  const a = new Worker(__filename, { workerData: { role: 'a', port: port1 }, transferList: [port1] });
  const b = new Worker(__filename, { workerData: { role: 'b', port: port2 }, transferList: [port2] });
  for (const [n, w] of [['a', a], ['b', b]]) {
    w.on('message', (m) => console.log(n, 'says', m));
  }
  let left = 2;
  const done = () => { if (--left === 0) console.log('both gone'); };
  a.on('exit', done); b.on('exit', done);
} else {
  const { role, port } = workerData;
  if (role === 'a') {
    port.postMessage({ n: 1 });
    port.on('message', (m) => { if (m.n > 5) { parentPort.postMessage('end ' + m.n); port.close(); } else port.postMessage({ n: m.n + 1 }); });
  } else {
    port.on('message', (m) => port.postMessage({ n: m.n * 2 }));
    port.on('close', () => parentPort.postMessage('closed'));
  }
}
