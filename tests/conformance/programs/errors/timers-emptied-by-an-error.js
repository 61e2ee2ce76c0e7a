// The last timer of a list throws. Node comes back to the list, which is empty now, and drains before the next one.
const order = [];
process.on('uncaughtException', (error) => order.push(`handled: ${error}`));
process.on('unhandledRejection', (reason) => order.push(`unhandled: ${reason}`));
process.on('exit', () => console.log(order.join('\n')));

process.nextTick(() => { throw 'in a tick'; });
process.nextTick(() => order.push('the tick after it'));
queueMicrotask(() => { throw 'in a microtask'; });
Promise.reject('at the beginning');
const cleared = setTimeout(() => order.push('never'), 1);
setTimeout(() => {
  order.push('first');
  process.nextTick(() => order.push('tick of the first'));
  Promise.reject('of the first');
  throw 'in a timer';
}, 2);
setTimeout(() => order.push('second'), 4);
setTimeout(() => {
  order.push('third');
  throw 'in the third';
}, 6);
setTimeout(() => {
  order.push('fourth');
  Promise.resolve().then(() => order.push('microtask of the fourth'));
}, 6);
setTimeout(() => order.push('fifth'), 8);
setImmediate(() => order.push('immediate'));
clearTimeout(cleared);
const end = Date.now() + 15;
while (Date.now() < end);
