function ndjson() {
  let rest = '';
  return new TransformStream({
    transform(chunk, c) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const l of lines) if (l.trim()) { try { c.enqueue(JSON.parse(l)); } catch (e) { c.enqueue({ bad: l, error: e.name }); } }
    },
    flush(c) { console.log('flush rest', JSON.stringify(rest)); if (rest) c.enqueue(JSON.parse(rest)); },
  });
}
const batch = n => { let b = []; return new TransformStream({ transform(x, c) { b.push(x); if (b.length === n) { c.enqueue(b); b = []; } }, flush(c) { if (b.length) c.enqueue(b); } }); };
const text = ['{"id":1}\n{"id":', '2,"é":"ü"}\n\nnot json\n', '{"id":3}\n{"id"', ':4}'];
function bytes() {
  let i = 0;
  const enc = new TextEncoder();
  return new ReadableStream({
    start(c) { console.log('start', c.desiredSize); },
    async pull(c) {
      await new Promise(r => setTimeout(r, 5));
      console.log('pull', i, c.desiredSize);
      if (i < text.length) c.enqueue(enc.encode(text[i++])); else c.close();
    },
    cancel(r) { console.log('cancelled', r); },
  }, { highWaterMark: 1 });
}
async function main() {
  const out = bytes().pipeThrough(new TextDecoderStream()).pipeThrough(ndjson()).pipeThrough(batch(2));
  for await (const b of out) console.log(b);
  const [l, r] = new ReadableStream({ start(c) { [1, 2, 3].forEach(x => c.enqueue(x)); c.close(); } }).tee();
  const collect = async s => { const a = []; for await (const x of s) a.push(x); return a; };
  console.log(await Promise.all([collect(l), collect(r)]));
  const ac = new AbortController();
  const sink = new WritableStream({ write(c) { console.log('write', c); if (c === 2) ac.abort(new Error('enough')); }, abort(e) { console.log('sink abort', e.message); }, close() { console.log('close'); } });
  let k = 0;
  const inf = new ReadableStream({ pull(c) { c.enqueue(k++); }, cancel(e) { console.log('source cancel', e.message); } });
  await inf.pipeTo(sink, { signal: ac.signal }).catch(e => console.log('pipeTo rejected', e.message));
  console.log(inf.locked, sink.locked);
  const ws = new WritableStream({ write() { throw new Error('disk full'); } }, new CountQueuingStrategy({ highWaterMark: 3 }));
  const w = ws.getWriter();
  console.log('desired', w.desiredSize);
  const res = await Promise.allSettled([w.write('a'), w.write('b'), w.closed, w.ready]);
  console.log(res.map(x => x.status + ':' + (x.reason?.message ?? x.value)));
  const rs = ReadableStream.from(['x', Promise.resolve('y')]);
  const rd = rs.getReader();
  console.log(await rd.read(), await rd.read(), await rd.read());
  try { rs.getReader(); } catch (e) { console.log(e.name, e.message); }
  rd.releaseLock();
  console.log(await new Response(bytes()).text().then(t => t.length));
  const gz = new Blob(['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa']).stream().pipeThrough(new CompressionStream('gzip')).pipeThrough(new DecompressionStream('gzip'));
  console.log(await new Response(gz).text());
}
main().catch(e => console.log('main failed', e)).finally(() => console.log('finished'));
