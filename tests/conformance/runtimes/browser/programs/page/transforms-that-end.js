// How a transform ends from either side, and a pipe that its own sink stops.
const log = (...a) => console.log(...a); const tick = () => new Promise((r) => setTimeout(r, 0));
const st = (n, p) => p.then((v) => log(n, 'ok', v), (e) => log(n, 'rej', e && e.message || e));
(async () => {
  let c; const mk = (t = {}) => new TransformStream({ start(x) { c = x; }, cancel(r) { log('cancel called', r); }, flush() { log('flush'); }, ...t });
  let ts = mk(); let w = ts.writable.getWriter(); st('1 closed', w.closed); st('1 cancel', ts.readable.cancel('why')); await tick(); c.terminate(); st('1 write', w.write(1)); await tick();
  ts = mk(); w = ts.writable.getWriter(); st('2 closed', w.closed); st('2 abort', w.abort('ab')); st('2 read', ts.readable.getReader().read()); await tick();
  ts = mk(); w = ts.writable.getWriter(); st('3 closed', w.closed); st('3 cancel', ts.readable.cancel('why')); c.error(new Error('late')); await tick();
  ts = mk(); w = ts.writable.getWriter(); st('4 write', w.write('a')); st('4 close', w.close()); st('4 cancel', ts.readable.cancel('x')); await tick();
  ts = mk({ flush() { log('flush slow'); return new Promise((r) => setTimeout(r, 10)); } }); w = ts.writable.getWriter(); const rd = ts.readable.getReader(); st('5 close', w.close()); st('5 cancel', rd.cancel('during flush')); st('5 closed', rd.closed); await new Promise((r) => setTimeout(r, 20));
  ts = mk({ flush() { throw new Error('flush fails'); } }); w = ts.writable.getWriter(); st('6 close', w.close()); st('6 read', ts.readable.getReader().read()); await tick();
  ts = mk({ transform() { throw new Error('tf'); } }); w = ts.writable.getWriter(); const r6 = ts.readable.getReader(); st('7 read', r6.read()); st('7 write', w.write(1)); st('7 closed', w.closed); await tick();
  ts = mk(); w = ts.writable.getWriter(); st('8 write', w.write(1)); await tick(); st('8 abort', w.abort('ab8')); st('8 read', ts.readable.getReader().read()); await tick();
  ts = mk(); w = ts.writable.getWriter(); const r9 = ts.readable.getReader(); st('9 read', r9.read()); c.terminate(); st('9 write', w.write(1)); st('9 closed', w.closed); await tick();
  ts = mk(); w = ts.writable.getWriter(); st('10 cancel', ts.readable.cancel('a')); st('10 abort', w.abort('b')); st('10 closed', w.closed); await tick();
  let ctrl; const reent = new TransformStream({ start(x) { ctrl = x; } }, undefined, { size() { w2.abort('in size'); return 1; }, highWaterMark: Infinity }); const w2 = reent.writable.getWriter(); await tick(); st('11 write', w2.write('q')); st('11 read', reent.readable.getReader().read()); st('11 closed', w2.closed); await tick();
  const src = new ReadableStream({ pull(x) { x.enqueue('p'); } }); const ac = new AbortController(); st('12 pipe', src.pipeTo(new WritableStream({ write() { ac.abort(new Error('stop')); throw new Error('error1'); } }), { signal: ac.signal })); await tick();
  st('13', new ReadableStream({ start(x) { x.error(new Error('s')); } }).pipeTo(new WritableStream({ abort() { throw new Error('a'); } }))); await tick();
})();
