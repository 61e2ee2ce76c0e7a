function ticker(name) { let n = 0, on = true; (function go() { Promise.resolve().then(() => { n++; if (on && n < 40) go(); }); })(); return () => n; }
const wait = (ms) => new Promise((r) => setTimeout(r, ms));
(async () => {
  await wait(50);
  { const t = ticker(); const rs = new ReadableStream({ start(c) { c.enqueue(1); c.enqueue(2); c.close(); } });
    rs.pipeTo(new WritableStream({ write(x) { console.log('A write', x, t()); }, close() { console.log('A close', t()); } })).then(() => console.log('A done', t())); }
  await wait(50);
  { const rs = new ReadableStream({ start(c) { c.enqueue(1); c.enqueue(2); c.close(); } }); const ws = new WritableStream({ write(x) { console.log('A2 write', x, t()); }, close() { console.log('A2 close', t()); } }); await wait(20);
    var t = ticker(); rs.pipeTo(ws).then(() => console.log('A2 done', t())); }
  await wait(50);
  { const ts = new TransformStream({ transform(x, c) { console.log('B transform', x, t2()); c.enqueue(x); } }); await wait(20); var t2 = ticker(); ts.readable.getReader().read().then((r) => console.log('B read', r.value, t2())); ts.writable.getWriter().write('q').then(() => console.log('B written', t2())); }
  await wait(50);
  { const ts = new TransformStream({ transform(x, c) { console.log('C transform', x, t3()); c.enqueue(x); } }); var t3 = ticker(); ts.readable.getReader().read().then((r) => console.log('C read', r.value, t3())); ts.writable.getWriter().write('q').then(() => console.log('C written', t3())); }
  await wait(50);
  { const ts = new TransformStream({ transform(x, c) { console.log('D transform', x, t4()); c.enqueue(x); }, flush() { console.log('D flush', t4()); } }); const rs = new ReadableStream({ start(c) { c.enqueue(1); c.close(); } }); const ws = new WritableStream({ write(x) { console.log('D write', t4()); }, close() { console.log('D close', t4()); } }); await wait(20); var t4 = ticker(); rs.pipeThrough(ts).pipeTo(ws).then(() => console.log('D done', t4())); }
  await wait(50);
  { const rs = new ReadableStream({ pull(c) { console.log('E pull', t5()); c.enqueue(1); c.close(); } }, { highWaterMark: 0 }); const ws = new WritableStream({ write(x) { console.log('E write', t5()); } }); await wait(20); var t5 = ticker(); rs.pipeTo(ws).then(() => console.log('E done', t5())); }
  await wait(50);
  { const rs = new ReadableStream({ pull(c) { console.log('F pull', t6()); c.enqueue(1); c.close(); } }, { highWaterMark: 0 }); await wait(20); var t6 = ticker(); const r = rs.getReader(); r.read().then((x) => console.log('F read', t6())); r.closed.then(() => console.log('F closed', t6())); }
  await wait(50);
  { const rs = new ReadableStream({ start(c) { c.enqueue(1); c.enqueue(2); c.close(); } }); await wait(20); var t7 = ticker(); for await (const x of rs) console.log('G', x, t7()); console.log('G end', t7()); }
  await wait(50);
  { const rs = new ReadableStream({ start(c) { c.enqueue(1); c.close(); } }); await wait(20); var t8 = ticker(); const [a, b] = rs.tee(); a.getReader().read().then(() => console.log('H a', t8())); b.getReader().read().then(() => console.log('H b', t8())); }
  await wait(50);
  { var t9 = ticker(); new Response('x').text().then(() => console.log('I text', t9())); const rr = new Response('y').body.getReader(); rr.read().then(() => console.log('I read', t9())); new Response(new ReadableStream({ start(c) { c.enqueue(new Uint8Array(2)); c.close(); } })).text().then(() => console.log('I stream text', t9())); new Response('{}').json().then(() => console.log('I json', t9())); }
  await wait(50);
  { const w = new WritableStream().getWriter(); await wait(20); var t10 = ticker(); w.write(1).then(() => console.log('J write', t10())); w.ready.then(() => console.log('J ready', t10())); w.close().then(() => console.log('J close', t10())); w.closed.then(() => console.log('J closed', t10())); }
})();
