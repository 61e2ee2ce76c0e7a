const { pipeline, finished } = require('stream/promises');
const { Readable, Writable, Transform } = require('stream');
(async () => {
  const out = [];
  await pipeline(
    Readable.from(['a', 'b', 'c']),
    async function* (source) { for await (const c of source) { yield String(c).toUpperCase(); } },
    new Writable({ objectMode: true, write(c, e, cb) { out.push(c); setImmediate(cb); } }),
  );
  console.log(out);
  try {
    await pipeline(Readable.from([1, 2, 3]), async function* (s) { for await (const x of s) { if (x === 2) throw new Error('two!'); yield x; } }, new Writable({ objectMode: true, write(c, e, cb) { console.log('w', c); cb(); } }));
  } catch (e) { console.log('caught', e.message); }
  const ac = new AbortController();
  const slow = new Readable({ read() {} });
  setTimeout(() => ac.abort(), 5);
  try { await pipeline(slow, new Writable({ write(c, e, cb) { cb(); } }), { signal: ac.signal }); } catch (e) { console.log(e.name, e.code, slow.destroyed); }
  const r = Readable.from(['x']); r.resume(); await finished(r); console.log('finished');
  console.log(await Readable.from([1, 2, 3, 4]).filter((x) => x % 2).map((x) => x * 10).toArray());
  console.log(await pipeline(Readable.from([1, 2, 3]), async (s) => { let t = 0; for await (const x of s) t += x; return t; }));
})();
