const withRetry = async (fn, { tries = 3, base = 5 } = {}) => {
  for (let i = 1; ; i++) {
    try { return await fn(i); } catch (e) {
      console.log(`try ${i}: ${e.name}: ${e.message}`);
      if (i === tries) throw new AggregateError([e], 'gave up');
      await new Promise((r) => setTimeout(r, base * 2 ** i));
    }
  }
};
addEventListener('unhandledrejection', (e) => { console.log('unhandled', e.reason.name, e.reason.message, e.reason.errors.length); e.preventDefault(); });
withRetry((i) => fetch('http://localhost:1/none')).catch((e) => { console.log(e.message, e.errors[0] instanceof TypeError); throw e; });
const later = (async () => {
  await new Promise((r) => setTimeout(r, 400));
  const r = await fetch(new Request('data:application/json;charset=utf-8,%7B%22ok%22%3Atrue%7D'));
  console.log(r.status, r.ok, r.type, r.url.slice(0, 20), r.headers.get('Content-Type'), r.redirected);
  const copy = r.clone();
  console.log(await r.json(), r.bodyUsed, copy.bodyUsed, (await copy.arrayBuffer()).byteLength);
  const made = new Response('x', { status: 201, statusText: 'Made', headers: { 'X-A': '1', 'x-a': '2' } });
  console.log([...made.headers], made.statusText, made.type);
  console.log(Response.error().type, Response.error().status, Response.json({ a: 1 }).headers.get('content-type'));
  try { new Response('x', { status: 204 }); } catch (e) { console.log(e.name, e.message); }
  try { new Response('x', { status: 99 }); } catch (e) { console.log(e.name, e.message); }
  try { new Headers({ 'bad name': 'x' }); } catch (e) { console.log(e.name, e.message); }
  const q = new Request('/path?x=1', { method: 'post', body: new URLSearchParams({ a: 'b c' }) });
  console.log(q.method, q.headers.get('content-type'), await q.text(), q.mode, q.credentials, q.cache, q.redirect);
})();
