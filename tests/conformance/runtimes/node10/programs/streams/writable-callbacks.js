const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { console.log('write', String(c)); process.nextTick(cb); }, final(cb) { console.log('final'); cb(); } });
w.write('a', () => console.log('a done'));
w.write('b', () => console.log('b done'));
w.end('c', () => console.log('end done'));
w.on('finish', () => console.log('finish'));
console.log('sync');
