const fs = require('fs');
fs.writeFileSync('b.txt', 'x'.repeat(1000));
setTimeout(() => console.log('timer'), 0);
setImmediate(() => console.log('immediate or timer: not asked')) && clearImmediate;
for (let i = 0; i < 3; i++) console.log('read', i, fs.readFileSync('b.txt').length);
Promise.resolve().then(() => { console.log('micro'); fs.unlinkSync('b.txt'); });
