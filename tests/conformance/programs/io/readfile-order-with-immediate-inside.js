const fs = require('node:fs');
console.log('start');
fs.readFile(__filename, 'utf8', (err, data) => {
  console.log('length is positive', data.length > 0);
  setImmediate(() => { console.log('immediate'); setTimeout(() => console.log('timeout in immediate'), 0); });
  fs.readFile('does-not-exist', (e) => { console.log('second read', e.code); });
});
console.log('end');
