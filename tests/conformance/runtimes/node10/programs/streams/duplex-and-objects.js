const { Transform, Writable } = require('stream');
const upper = new Transform({ objectMode: true, transform(o, e, cb) { process.nextTick(cb, null, { n: o.n * 2 }); } });
const sink = new Writable({ objectMode: true, write(o, e, cb) { console.log('got', o); cb(); } });
upper.pipe(sink).on('finish', () => console.log('all written'));
upper.write({ n: 1 });
upper.write({ n: 2 });
upper.end();
console.log('sync end');
