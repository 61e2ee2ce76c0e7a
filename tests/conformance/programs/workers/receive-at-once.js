const { Worker, MessageChannel, receiveMessageOnPort, isMainThread, workerData, parentPort } = require('worker_threads');
if (isMainThread) {
  const { port1, port2 } = new MessageChannel();
  const sab = new SharedArrayBuffer(4);
  const flag = new Int32Array(sab);
  const w = new Worker(__filename, { workerData: { port: port2, sab }, transferList: [port2] });
  console.log('waiting');
  const result = Atomics.wait(flag, 0, 0, 10000);
  console.log('woke', result, Atomics.load(flag, 0));
  console.log(receiveMessageOnPort(port1));
  console.log(receiveMessageOnPort(port1));
  w.on('exit', (c) => console.log('exit', c));
} else {
  workerData.port.postMessage({ sync: 'answer' });
  const flag = new Int32Array(workerData.sab);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
  workerData.port.close();
}
