const { Readable, Transform, Writable } = require('stream');
const src = new Readable({ objectMode: true, read() { const i = this.i = (this.i || 0) + 1; setImmediate(() => this.push(i > 5 ? null : i)); } });
const batch = new Transform({ objectMode: true, transform(x, _, cb) { (this.b = this.b || []).push(x); if (this.b.length === 2) { this.push(this.b); this.b = []; } cb(); }, flush(cb) { if (this.b.length) this.push(this.b); cb(); } });
const out = new Writable({ objectMode: true, write(x, _, cb) { console.log('batch', x); setTimeout(cb, 3); } });
src.on('end', () => console.log('src end')); batch.on('finish', () => console.log('batch finish')).on('end', () => console.log('batch end'));
out.on('pipe', () => console.log('piped')).on('unpipe', () => console.log('unpiped')).on('finish', () => console.log('out finish'));
src.pipe(batch).pipe(out);
