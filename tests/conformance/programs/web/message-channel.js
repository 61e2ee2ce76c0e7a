// Messages between ports: when they arrive, and among what.
const { port1, port2 } = new MessageChannel();
port1.on('message', (value) => {
  console.log('port1 got', value);
  process.nextTick(() => console.log('tick after', value));
  Promise.resolve().then(() => console.log('microtask after', value));
});
port2.onmessage = (event) => {
  console.log('port2 got', event.data, event.type, event instanceof MessageEvent, event.target === port2);
  if (event.data === 'last') {
    port1.close();
  } else {
    port2.postMessage(`echo ${event.data}`);
  }
};
port1.on('close', () => console.log('port1 close'));
port2.addEventListener('close', () => console.log('port2 close'));
port1.postMessage('a');
port1.postMessage('b');
const shared = { list: [1, 2] };
port1.postMessage(shared);
shared.list.push(3);
port1.postMessage('last');
console.log('posted');
process.nextTick(() => console.log('nextTick'));
Promise.resolve().then(() => console.log('microtask'));
try {
  port1.postMessage(() => {});
} catch (error) {
  console.log(error.name, error.message);
}
