const { Writable } = require('stream');
const w = new Writable({ highWaterMark: 4, write(c, e, cb) { console.log('write', c.length); setTimeout(cb, 2); } });
console.log(w.write('abc'), w.write('def'), w.writableLength);
w.on('drain', () => { console.log('drain'); w.end('x'); });
w.on('finish', () => console.log('finish'));
