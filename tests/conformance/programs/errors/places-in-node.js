// Stacks of errors that Node makes, and of callbacks that it calls.
const { EventEmitter } = require('events');
const show = (call) => {
  try {
    call();
  } catch (error) {
    console.log(error.stack);
  }
};
show(() => Buffer.from(5));
show(() => Buffer.alloc('x'));
show(() => new URL('x'));
show(() => require('fs').readFileSync('/none'));
show(() => require('fs').rename(1));
show(() => require('crypto').createHmac('sha1'));
show(() => require('path').join(1));
show(() => setTimeout(5));
show(() => new EventEmitter().on('x', 1));
const target = new EventTarget();
target.addEventListener('x', () => console.log(new Error('target').stack));
target.dispatchEvent(new Event('x'));
const controller = new AbortController();
controller.signal.onabort = () => console.log(new Error('abort').stack);
controller.abort();
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => {
  console.log(new Error('port').stack);
  port1.close();
};
port2.postMessage(1);
console.log(process.features, Object.getOwnPropertyDescriptor(process, 'features').writable);
