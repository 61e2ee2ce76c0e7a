// Messages, their microtasks and the timers of a worker, in the order that one queue gives; the page tells.
const text = `
postMessage('main 1');
setTimeout(() => postMessage('timer'), 0);
queueMicrotask(() => postMessage('microtask'));
onmessage = (event) => {
  postMessage('got ' + event.data);
  queueMicrotask(() => postMessage('microtask of ' + event.data));
};
addEventListener('message', (event) => postMessage('second listener of ' + event.data));
postMessage('main 2');
`;
const worker = new Worker(URL.createObjectURL(new Blob([text])));
let rest = 13;
worker.onmessage = (event) => {
  console.log(event.data, event.origin === '', event.source, event.ports.length, event.target === worker);
  queueMicrotask(() => console.log('microtask of the page'));
  rest -= 1;
  if (rest === 0) worker.terminate();
};
worker.addEventListener('message', (event) => console.log('again', event.data));
worker.postMessage('one');
worker.postMessage({ two: 2 }.two);
worker.postMessage('three');
console.log(worker, String(worker));
