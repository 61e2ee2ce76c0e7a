// A chain of messages and short timers is through before the page is shown for the first time.
const order = [];
requestAnimationFrame(() => order.push('frame'));
let count = 0;
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => {
  order.push(count);
  if (++count < 12) port2.postMessage(0);
};
port2.postMessage(0);
setTimeout(() => { order.push('a'); setTimeout(() => order.push('b')); });
setTimeout(() => console.log(order.filter((it) => typeof it !== 'string').join(' '), order.indexOf('frame') === order.length - 1), 60);
