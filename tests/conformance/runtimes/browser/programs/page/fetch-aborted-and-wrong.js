async function attempt(name, fn) {
  try { console.log(name, 'ok', await fn()); }
  catch (e) { console.log(name, e.name, '|', e.message, '|', e instanceof DOMException, e.code); }
}
(async () => {
  await attempt('already aborted', () => fetch('/x', { signal: AbortSignal.abort() }));
  await attempt('custom reason', () => fetch('/x', { signal: AbortSignal.abort(new Error('mine')) }));
  await attempt('string reason', async () => { AbortSignal.abort('why').throwIfAborted(); });
  const c = new AbortController();
  const p = attempt('abort in flight', () => fetch('data:text/plain,hello', { signal: c.signal }).then((r) => { c.abort(); return r.text(); }));
  await p;
  await attempt('data url', () => fetch('data:text/plain,hello').then((r) => r.text()));
  await attempt('data json', () => fetch('data:application/json,{"a":[1,2]}').then((r) => r.json()).then((j) => j.a.length));
  await attempt('bad json', () => fetch('data:,nope').then((r) => r.json()));
  await attempt('bad scheme', () => fetch('foo:bar'));
  await attempt('bad url', () => fetch('http://['));
  await attempt('GET with body', () => fetch('data:,x', { body: 'x' }));
  await attempt('bad method', () => fetch('data:,x', { method: 'TRACE' }));
  await attempt('twice read', async () => { const r = await fetch('data:,x'); await r.text(); return r.text(); });
  const s = AbortSignal.any([new AbortController().signal, AbortSignal.timeout(10)]);
  s.onabort = () => console.log('any aborted', s.reason.name, s.reason.message);
})();
