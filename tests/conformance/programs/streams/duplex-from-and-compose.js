const { Duplex, compose, Readable, PassThrough, Writable, Transform, pipeline } = require('stream');
(async () => {
  const log = (...a) => console.log(...a);
  const d = Duplex.from(async function* (s) { for await (const c of s) yield `<${c}>`; }); d.write('a'); d.end('in'); log((await d.toArray()).map(String));
  const sink = Duplex.from(async function (s) { let n = 0; for await (const c of s) n += c.length; log('sunk', n); }); sink.write('abc'); sink.end('de'); await new Promise((r) => sink.on('finish', r)); log('finish', sink.readable, sink.writable);
  const p = Duplex.from(Promise.resolve('value')); for await (const c of p) log('p', c);
  const pr = Duplex.from(Promise.reject(new Error('rej'))); pr.on('error', (e) => log(e.message)); pr.resume(); await new Promise((r) => pr.on('close', r));
  const pair = Duplex.from({ readable: Readable.from(['r1', 'r2']), writable: new Writable({ write(c, e, cb) { log('w', c.toString()); cb(); } }) }); pair.end('to w'); for await (const c of pair) log('pair', c);
  const ro = Duplex.from(new Readable({ read() { this.push('z'); this.push(null); } })); for await (const c of ro) log('ro', c.toString());
  const wo = Duplex.from(new Writable({ write(c, e, cb) { log('wo', c.toString()); cb(); } })); wo.end('q'); await new Promise((r) => wo.on('finish', r));
  const b = Duplex.from(new Blob(['blobby'])); for await (const c of b) log(c);
  for (const v of [5, null, {}, () => 5, Symbol('x')]) try { Duplex.from(v); } catch (e) { log(e.name, e.code, e.message); }
  const web = Duplex.from(new ReadableStream({ start(c) { c.enqueue(new Uint8Array([65])); c.close(); } })); for await (const c of web) log('web', c);
  const errg = Duplex.from(async function* (s) { for await (const c of s) throw new Error('gen boom'); }); errg.on('error', (e) => log('errg', e.message)); errg.write('x'); errg.resume(); await new Promise((r) => errg.on('close', r));
  const c = compose(async function* (s) { for await (const x of s) yield String(x).toUpperCase(); }, new PassThrough()); c.end('compose me'); for await (const x of c) log(String(x));
  const c2 = compose(Readable.from(['k', 'l']), new Transform({ transform(c, e, cb) { cb(null, c + '.'); } })); for await (const x of c2) log(String(x));
  log(Duplex.from(async function* () {}).constructor.name, Duplex.from(['x']).writable);
  let res; await new Promise((r) => pipeline(Readable.from(['1', '2']), Duplex.from(async function* (s) { for await (const x of s) yield x + x; }), async (s) => { res = []; for await (const x of s) res.push(String(x)); }, r)); log(res);
  const ab = Duplex.from(async function* (s, { signal }) { signal.addEventListener('abort', () => log('aborted')); for await (const c of s) yield c; }); ab.write('1'); ab.on('close', () => log('ab closed')); ab.once('data', (x) => { log('ab', x); ab.destroy(); });
})();
