const log = console.log;
const numbers = new ReadableStream({
  start(c) { log('start'); this.n = 0; },
  pull(c) { this.n++; log('pull', this.n); c.enqueue(this.n); if (this.n === 5) { c.close(); } },
  cancel(r) { log('cancel', r); },
}, { highWaterMark: 2 });
const double = new TransformStream({ transform(x, c) { log('transform', x); c.enqueue(x * 2); }, flush(c) { log('flush'); c.enqueue('end'); } });
const sink = new WritableStream({ write(x) { log('write', x); return new Promise((r) => setTimeout(r, 10)); }, close() { log('close'); }, abort(e) { log('abort', e.message); } });
(async () => {
  await numbers.pipeThrough(double).pipeTo(sink);
  log('piped');
  const [a, b] = new ReadableStream({ start(c) { 'xyz'.split('').forEach((s) => c.enqueue(s)); c.close(); } }).tee();
  const read = async (s, name) => { for await (const v of s) log(name, v); };
  await Promise.all([read(a, 'a'), read(b, 'b')]);
  const failing = new ReadableStream({ pull(c) { c.error(new Error('source broke')); } });
  await failing.pipeTo(new WritableStream({ abort(e) { log('sink aborted:', e.message); } })).catch((e) => log('pipe rejected:', e.message));
  const it = new ReadableStream({ start(c) { c.enqueue(1); c.enqueue(2); }, cancel() { log('cancelled by break'); } });
  for await (const v of it) { log('got', v); break; }
  log(it.locked);
  const w = new WritableStream({ write(c) { log('w', c); } }, new CountQueuingStrategy({ highWaterMark: 2 })).getWriter();
  log(w.desiredSize); w.write('1'); log(w.desiredSize); w.write('2'); log(w.desiredSize);
  w.ready.then(() => log('ready again', w.desiredSize));
  await w.close(); log('closed', await w.closed);
  const ac = new AbortController();
  const p = new ReadableStream({ cancel(r) { log('src cancel', r.name); } }).pipeTo(new WritableStream({ abort(r) { log('dst abort', r.name); } }), { signal: ac.signal });
  ac.abort();
  await p.catch((e) => log('aborted pipe', e.name));
  const text = new Blob(['héllo ', 'wörld']).stream().pipeThrough(new TextDecoderStream());
  for await (const t of text) log('text', t);
  const enc = new TextEncoderStream(); const ew = enc.writable.getWriter(); ew.write('aé'); ew.close();
  for await (const c of enc.readable) log([...c]);
  const lines = () => { let buf = ''; return new TransformStream({ transform(chunk, c) { buf += chunk; const parts = buf.split('\n'); buf = parts.pop(); parts.forEach((l) => c.enqueue(l)); }, flush(c) { if (buf) c.enqueue(buf); } }); };
  for await (const l of new Response('one\ntwo\nthree').body.pipeThrough(new TextDecoderStream()).pipeThrough(lines())) log('line', l);
})();
Promise.resolve().then(() => log('m1')).then(() => log('m2')).then(() => log('m3'));
log('sync end');
