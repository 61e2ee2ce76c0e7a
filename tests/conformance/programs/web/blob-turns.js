const cases = { one: ['hello'], two: ['a', 'b'], three: ['a', 'b', 'c'], empty: [], emptystr: [''], nested: [new Blob(['x', 'y']), 'z'], buf: [Buffer.from('q')], nestslice: [new Blob(['abc', 'def']).slice(1, 5)], mixempty: ['a', '', 'b'], big:['x'.repeat(70000)], big2:['x'.repeat(200000), 'y'] };
(async () => {
  for (const [k, parts] of Object.entries(cases)) for (const how of ['arrayBuffer', 'text']) {
    const b = new Blob(parts); let n = 0, stop = false; (function f() { if (stop || n > 60) return; n++; queueMicrotask(f); })();
    await new Promise(res => b[how]().then(() => { stop = true; console.log(k, how, n); res(); }));
    if (how === 'text') { const s = b.slice(0, 100); n = 0; stop = false; (function f() { if (stop || n > 60) return; n++; queueMicrotask(f); })(); await new Promise(res => s[how]().then(() => { stop = true; console.log(k, 'slice', n); res(); })); }
  }
  const rd = async (b) => { const r = b.stream().getReader(); let out = []; for (;;) { let n = 0, stop = false; (function f() { if (stop || n > 60) return; n++; queueMicrotask(f); })(); const { done, value } = await r.read(); stop = true; out.push([n, done, value?.length]); if (done) break; } return out; };
  console.log(JSON.stringify(await rd(new Blob(['hello'])))); console.log(JSON.stringify(await rd(new Blob(['a', 'b'])))); console.log(JSON.stringify(await rd(new Blob(['x'.repeat(200000), 'y'])))); console.log(JSON.stringify(await rd(new Blob([])))); console.log(JSON.stringify(await rd(new File(['abc'], 'f'))));
  let n = 0, stop = false; (function f() { if (stop || n > 60) return; n++; queueMicrotask(f); })(); for await (const c of new Blob(['p','q']).stream()) { console.log('chunk', n, c.length); } stop = true; console.log('end', n);
  n = 0; stop = false; (function f() { if (stop || n > 60) return; n++; queueMicrotask(f); })(); await new Response('body').blob().then(b => { console.log('resp', n); }); stop = true;
  n = 0; stop = false; (function f() { if (stop || n > 60) return; n++; queueMicrotask(f); })(); await new Response(new Blob(['bo', 'dy'])).text().then(b => { console.log('respb', n, b); }); stop = true;
})();
