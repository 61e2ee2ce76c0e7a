// The trick of schedulers: a task of its own for each slice of work. Messages posted while a message is handled come in the same
// go, before immediates.
const { port1, port2 } = new MessageChannel();
let slices = 0;
port1.onmessage = () => {
  slices += 1;
  console.log('slice', slices);
  Promise.resolve().then(() => console.log('microtask of slice', slices));
  if (slices < 4) port2.postMessage(null);
  else port1.close();
};
setTimeout(() => {
  port2.postMessage(null);
  setImmediate(() => console.log('immediate'));
}, 1);
