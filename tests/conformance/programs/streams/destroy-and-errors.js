const { Readable, Writable, Duplex, PassThrough, finished } = require('stream');
const r = new Readable({ read() {}, destroy(err, cb) { console.log('_destroy', err && err.message); cb(err); } });
r.on('error', (e) => console.log('r error', e.message)).on('close', () => console.log('r close'));
finished(r, (e) => console.log('finished', e && e.message));
r.destroy(new Error('abc'));
r.destroy(new Error('second ignored'));
const w = new Writable({ write(c, e, cb) { cb(); } });
w.on('error', (e) => console.log('w error', e.code, e.message));
w.end();
w.write('late', (e) => console.log('late cb', e.code));
const w2 = new Writable({ write(c, e, cb) { cb(); } });
w2.on('error', (e) => console.log('w2', e.code, e.message)).on('close', () => console.log('w2 close'));
try { w2.write(null); } catch (e) { console.log('null', e.code, e.message); }
try { w2.write({}); } catch (e) { console.log('obj', e.code, e.message); }
const w3 = new Writable({});
w3.on('error', (e) => console.log('w3', e.code, e.message));
w3.write('x');
const p = new PassThrough(); p.end('data');
finished(p, (e) => console.log('p finished', e));
p.resume();
const pre = new PassThrough();
finished(pre, (e) => console.log('pre', e.code, e.message));
pre.destroy();
const r4 = new Readable({ read() { this.push(5); } });
r4.on('error', (e) => console.log('r4', e.code, e.message)); r4.resume();
const w5 = new Writable({ write(c, e, cb) { cb(); cb(); } });
w5.on('error', (e) => console.log('w5', e.code)); w5.write('q');
