setImmediate(() => {
  console.log('A');
  setImmediate(() => console.log('A nested'));
  Promise.resolve().then(() => console.log('A promise')).then(() => console.log('A promise 2'));
  process.nextTick(() => console.log('A tick'));
});
setImmediate(() => { console.log('B'); setImmediate(() => console.log('B nested')); });
queueMicrotask(() => console.log('micro'));
