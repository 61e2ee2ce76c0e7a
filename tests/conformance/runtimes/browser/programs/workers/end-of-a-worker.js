// close() lets the running task end, terminate() breaks off what runs, and what is on its way is not given any more.
const make = (text) => new Worker('data:text/javascript,' + encodeURIComponent(text));
const closing = make(`postMessage('before'); setTimeout(() => postMessage('never: a timer'), 0);
Promise.resolve().then(() => postMessage('a microtask')); onmessage = () => postMessage('never: a message');
close(); postMessage('after close');`);
closing.onmessage = (event) => console.log('closing', event.data);
closing.postMessage(1);
setTimeout(() => {
  const chatty = make(`postMessage('first'); postMessage('second'); setInterval(() => postMessage('tick'), 5)`);
  chatty.onmessage = (event) => {
    console.log('chatty', event.data);
    chatty.terminate();
    chatty.postMessage('x');
    chatty.terminate();
    endless();
  };
}, 100);
function endless() {
  const worker = make(`postMessage('begins'); for (;;) {}`);
  worker.onmessage = (event) => {
    console.log('endless', event.data);
    setTimeout(() => {
      worker.terminate();
      console.log('terminated');
      setTimeout(() => console.log('end'), 20);
    }, 30);
  };
}
