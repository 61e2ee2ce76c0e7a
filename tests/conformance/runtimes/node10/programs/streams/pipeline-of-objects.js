const { Readable, Writable, Transform, pipeline } = require('stream');
class Counter extends Readable {
  constructor(max) { super({ objectMode: true, highWaterMark: 2 }); this.i = 0; this.max = max; }
  _read() { console.log('read', this.i); this.push(this.i < this.max ? { n: this.i++ } : null); }
}
const doubler = new Transform({ objectMode: true, transform(o, enc, cb) { console.log('transform', o.n); process.nextTick(cb, null, { n: o.n * 2 }); }, flush(cb) { console.log('flush'); this.push({ n: 'last' }); cb(); } });
const sink = new Writable({ objectMode: true, highWaterMark: 1, write(o, enc, cb) { console.log('write', o); setImmediate(cb); }, final(cb) { console.log('final'); cb(); } });
sink.on('finish', () => console.log('finish')).on('close', () => console.log('close'));
doubler.on('end', () => console.log('transform end'));
pipeline(new Counter(4), doubler, sink, err => console.log('pipeline done', err));
