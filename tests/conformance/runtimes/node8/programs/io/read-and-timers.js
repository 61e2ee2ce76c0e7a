const fs = require('fs');
fs.readFile(__filename, 'utf8', (e, s) => {
  console.log('read', s.length > 10);
  setTimeout(() => { console.log('T1'); process.nextTick(() => console.log('T1 tick')); }, 2);
  setTimeout(() => { console.log('T2'); Promise.resolve().then(() => console.log('T2 micro')); }, 2);
  setImmediate(() => { console.log('I1'); process.nextTick(() => console.log('I1 tick')); });
  setImmediate(() => console.log('I2'));
});
