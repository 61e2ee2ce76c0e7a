const { Worker, MessageChannel, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  const { port1, port2 } = new MessageChannel();
  const w = new Worker(__filename);
  w.postMessage({ port: port2, hello: 1 }, [port2]);
  port1.on('message', (m) => {
    console.log('port1 got', m);
    if (m === 'last') port1.close();
  });
  port1.on('close', () => console.log('port1 closed'));
  w.on('message', (m) => console.log('direct', m));
  w.on('exit', (c) => console.log('exit', c));
  port1.postMessage('early');
} else {
  parentPort.once('message', ({ port, hello }) => {
    port.on('message', (m) => {
      port.postMessage('echo ' + m);
      port.postMessage('last');
    });
    port.on('close', () => parentPort.postMessage('worker saw close'));
  });
}
