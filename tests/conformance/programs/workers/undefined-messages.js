const { MessageChannel, Worker, receiveMessageOnPort } = require('worker_threads');
const { port1, port2 } = new MessageChannel();
port2.on('message', (message) => {
    console.log('on', message);
    if (message === 'last') port2.close();
});
port2.addEventListener('message', (event) => console.log('event', event.data));
port1.postMessage(undefined);
port1.postMessage(null);
port1.postMessage('last');
const other = new MessageChannel();
other.port1.postMessage(undefined);
console.log(receiveMessageOnPort(other.port2), receiveMessageOnPort(other.port2));
const worker = new Worker("const { parentPort } = require('worker_threads'); parentPort.once('message', (m) => parentPort.postMessage([m, typeof m]));", { eval: true });
worker.on('message', (message) => console.log('worker', message));
worker.postMessage(undefined);
