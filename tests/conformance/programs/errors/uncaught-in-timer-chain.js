process.on('exit', (c) => console.log('exit', c));
console.log('start');
setTimeout(() => {
  console.log('first');
  Promise.resolve().then(() => console.log('micro before crash'));
  process.nextTick(() => console.log('tick before crash'));
  null.foo;
}, 5);
setTimeout(() => console.log('never'), 10);
setImmediate(() => console.log('immediate'));
