const fs = require('fs');
console.log('start');
fs.readFile(__filename, () => {
  console.log('file');
  setImmediate(() => { console.log('immediate 1'); Promise.resolve().then(() => console.log('promise in immediate')); });
  setImmediate(() => console.log('immediate 2'));
  process.nextTick(() => console.log('tick in file'));
});
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
(async () => { await null; console.log('async'); })();
console.log('end');
