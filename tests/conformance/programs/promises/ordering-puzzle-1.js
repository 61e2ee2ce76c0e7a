console.log('1');
setTimeout(() => console.log('2'), 0);
new Promise((resolve) => { console.log('3'); resolve(); })
  .then(() => console.log('4'))
  .then(() => setTimeout(() => console.log('5'), 0));
process.nextTick(() => console.log('6'));
(async () => { console.log('7'); await null; console.log('8'); })();
queueMicrotask(() => console.log('9'));
console.log('10');
