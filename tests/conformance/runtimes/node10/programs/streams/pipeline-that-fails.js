const { pipeline, finished, Readable, Writable, Transform } = require('stream');
const src = new Readable({ read() { this.push('x'); this.push('y'); this.push(null); } });
const boom = new Transform({ transform(c, e, cb) { if (String(c) === 'y') cb(new Error('bad chunk')); else cb(null, c); } });
const dst = new Writable({ write(c, e, cb) { console.log('w', String(c)); cb(); } });
finished(src, e => console.log('src finished', e && e.message));
finished(boom, e => console.log('boom finished', e && e.message));
finished(dst, e => console.log('dst finished', e && e.code));
pipeline(src, boom, dst, e => { console.log('pipeline', e.message, src.destroyed, boom.destroyed, dst.destroyed); });
const w2 = new Writable({ write(c, e, cb) { cb(); } });
w2.on('error', e => console.log('w2', e.code, e.message));
w2.end('a', () => { console.log('ended'); w2.write('b'); });
try { w2.write(null); } catch (e) { console.log(e.code); }
const r2 = Readable({ read() {} }); r2.push(null); r2.on('error', e => console.log('r2', e.code, e.message)); r2.push('late'); 
console.log(typeof Readable.from, typeof require('stream').promises);
