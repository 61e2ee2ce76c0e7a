const fs = require('fs');
fs.readFile(__filename, 'utf8', (err, text) => console.log('file', err, text.length > 10));
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
console.log('main');
