const { Transform, Readable, pipeline } = require('stream');
class Lines extends Transform {
  constructor() { super({ readableObjectMode: true }); this.rest = ''; }
  _transform(chunk, enc, cb) {
    const parts = (this.rest + chunk).split('\n');
    this.rest = parts.pop();
    for (const p of parts) this.push(p);
    cb();
  }
  _flush(cb) { if (this.rest) this.push(this.rest); cb(); }
}
const upper = new Transform({ objectMode: true, transform(l, _, cb) { cb(null, { line: l.toUpperCase(), n: l.length }); } });
const src = Readable.from(['he', 'llo\nwor', 'ld\nlast']);
pipeline(src, new Lines(), upper, (err) => console.log('pipeline done', err));
upper.on('data', (d) => console.log(d)).on('end', () => console.log('end')).on('close', () => console.log('close'));
const bad = new Transform({ transform(c, e, cb) { cb(new Error('cannot')); } });
bad.on('error', (e) => console.log('error event', e.message)).on('close', () => console.log('bad closed', bad.destroyed));
bad.write('x', (e) => console.log('write cb', e && e.message));
bad.end((e) => console.log('end cb', e && e.code, e && e.message));
