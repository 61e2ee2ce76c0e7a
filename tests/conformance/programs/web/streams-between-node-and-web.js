const { Readable, Writable, Duplex, PassThrough, Transform } = require('stream');
(async () => {
  const log = (...a) => console.log(...a);
  const w = Readable.toWeb(Readable.from(['a', 'b', 'c']));
  log(w); for await (const c of w) log('web', c);
  const b = Readable.toWeb(new Readable({ read() { this.push(Buffer.from('xyz')); this.push(null); } }));
  log(await b.getReader().read());
  const r = Readable.fromWeb(new ReadableStream({ start(c) { c.enqueue('one'); c.enqueue('two'); c.close(); } }), { objectMode: true });
  for await (const c of r) log('node', c);
  const out = [];
  const nw = Writable.fromWeb(new WritableStream({ write(c) { out.push(c); }, close() { log('sink closed'); } }));
  nw.on('finish', () => log('finish')).on('close', () => log('close', out));
  nw.write('h'); nw.write('i'); nw.end('!');
  await new Promise((r) => nw.on('close', r));
  const ww = Writable.toWeb(new Writable({ highWaterMark: 3, write(c, e, cb) { log('w', c.toString()); setTimeout(cb, 1); }, final(cb) { log('final'); cb(); } }));
  const wr = ww.getWriter(); await wr.write(Buffer.from('abc')); await wr.write(Buffer.from('d')); await wr.close(); log('closed', ww);
  const e = Readable.toWeb(new Readable({ read() { this.destroy(new RangeError('bad')); } }));
  await e.getReader().read().catch((x) => log(x.name, x.message));
  const can = new Readable({ read() { this.push('q'); } }); can.on('close', () => log('closed by cancel', can.destroyed)); can.on('error', (e) => log('can err', e.message, e.code));
  await Readable.toWeb(can).cancel(new Error('enough'));
  const fe = Readable.fromWeb(new ReadableStream({ pull(c) { c.error(new TypeError('web err')); } })); fe.on('error', (x) => log(x.name, x.message)); fe.resume(); await new Promise((r) => fe.on('close', r));
  const d = Duplex.fromWeb(new TransformStream({ transform(c, k) { k.enqueue(c.toString().toUpperCase()); } }), { encoding: 'utf8' });
  d.write('hello'); d.end(' world'); for await (const c of d) log('dup', c);
  const { readable, writable } = Duplex.toWeb(new PassThrough()); const pw = writable.getWriter(); pw.write(Buffer.from('pass')); pw.close(); for await (const c of readable) log(Buffer.from(c).toString());
  await Readable.toWeb(Readable.from(['x', 'y'])).pipeThrough(new TransformStream({ transform(c, k) { k.enqueue(c + c); } })).pipeTo(new WritableStream({ write(c) { log(c); } }));
  for (const f of [() => Readable.toWeb(5), () => Readable.fromWeb({}), () => Writable.toWeb(null), () => Writable.fromWeb(1), () => Duplex.toWeb({}), () => Duplex.fromWeb({}), () => Readable.fromWeb(new ReadableStream(), { encoding: 'zz' })]) try { f(); } catch (x) { log(x.code, x.message); }
  log(Readable.toWeb.length, Readable.fromWeb.length, Writable.toWeb.name, Duplex.fromWeb.length);
})();
