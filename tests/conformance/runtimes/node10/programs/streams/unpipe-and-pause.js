const { PassThrough, Writable } = require('stream');
const p = new PassThrough(); const got = [];
p.on('data', (d) => { got.push(String(d)); console.log('data', String(d)); if (got.length === 2) { p.pause(); console.log('paused', p.isPaused()); setTimeout(() => { p.resume(); console.log('resumed'); }, 10); } });
p.on('end', () => { console.log('end', got.join('')); next(); });
p.write('1'); p.write('2'); p.write('3'); setImmediate(() => { p.write('4'); p.end('5'); });
function next() { const src = new PassThrough(), a = new Writable({ write(c, e, cb) { console.log('a', String(c)); cb(); } }), b = new Writable({ write(c, e, cb) { console.log('b', String(c)); cb(); } }); a.on('unpipe', () => console.log('a unpiped')); src.pipe(a); src.pipe(b); src.write('x'); setTimeout(() => { src.unpipe(a); src.write('y'); src.unpipe(); src.write('z'); console.log(src.readableLength, src._readableState.pipesCount); src.on('data', (d) => console.log('direct', String(d))); src.end(); }, 5); b.on('finish', () => console.log('never?')); src.on('end', () => console.log('src end')); }
