/*---
files:
  data.json: '{"a":1}'
  other.js: '1'
---*/
// Answers that a page keeps in its caches, what matches them, and what may not be kept.
(async () => {
  const log = (...a) => console.log(...a);
  log(caches, Object.prototype.toString.call(caches), Object.keys(CacheStorage.prototype).join(), Object.keys(Cache.prototype).join());
  const c = await caches.open('v1'); log(c, c === await caches.open('v1'));
  log(await c.put('/a?x=1#f', new Response('A', { headers: { 'Content-Type': 'text/plain', Vary: 'X-A' } })));
  await c.put(new Request('/b', { headers: { 'X-A': '1' } }), new Response('B', { status: 404, statusText: 'Nope' }));
  await c.put('/c', Response.json({ a: 1 }));
  const m = await c.match('/a?x=1'); log(m, m.url, m.type, m.status, [...m.headers], await m.text(), m.bodyUsed);
  log(await c.match('/a'), (await c.match('/a', { ignoreSearch: true }))?.status, await c.match('/a?x=2'), (await c.match('/a?x=2', { ignoreSearch: true })).status);
  log((await c.keys()).map((r) => r.url.replace(location.origin, '') + ' ' + r.method), (await c.keys('/a', { ignoreSearch: true })).length, (await c.keys())[0] instanceof Request, (await c.keys())[0].referrer);
  log((await c.matchAll()).length, (await c.matchAll('/b')).map((r) => r.status + r.statusText), await c.matchAll('/zzz'));
  const key = (await c.keys('/b'))[0]; log([...key.headers], key.headers.get('x-a'));
  log(await c.match(new Request('/c', { method: 'POST' })), (await c.match(new Request('/c', { method: 'POST' }), { ignoreMethod: true }))?.status, await c.match(new Request('/c', { method: 'HEAD' })));
  for (const [n, f] of Object.entries({
    post: () => c.put(new Request('/p', { method: 'POST' }), new Response('')), partial: () => c.put('/p', new Response('', { status: 206 })), vary: () => c.put('/p', new Response('', { headers: { Vary: '*' } })),
    used: async () => { const r = new Response('x'); await r.text(); return c.put('/p', r); }, scheme: () => c.put('ftp://x/', new Response('')), noargs: () => c.put(), onearg: () => c.put('/x'), notresp: () => c.put('/x', 5), badurl: () => c.put('http://[', new Response('')), nomatch: () => c.match(), add404: () => c.add('/nope-404'), addbad: () => c.add('https://nowhere.invalid/'), addAll: () => c.addAll(['/nope-404', '/also']), addAllNot: () => c.addAll(5), addPost: () => c.add(new Request('/c', { method: 'POST' })), error: () => c.put('/p', Response.error()), 
    openNone: () => caches.open(), has: () => caches.has(), locked: async () => { const r = new Response('x'); r.body.getReader(); return c.put('/p', r); } }))
    try { log(n, await f()); } catch (e) { log(n, e.name + ': ' + e.message.replaceAll(location.origin, '')); }
  const r = new Response('once'); await c.put('/o', r); log(r.bodyUsed);
  await c.put('/o', new Response('twice')); log(await (await c.match('/o')).text(), (await c.keys()).length, (await c.keys()).map((r) => r.url.replace(location.origin, '')).join());
  await caches.open('v2'); log(await caches.keys(), await caches.has('v2'), await caches.has('zz'), (await caches.match('/c')).status, await caches.match('/c', { cacheName: 'v2' }), await caches.match('/zz'), await caches.match('/c', { cacheName: 'nope' }));
  log(await c.delete('/o'), await c.delete('/o'), await c.delete('/a'), await c.delete('/a', { ignoreSearch: true }));
  log(await caches.delete('v1'), await caches.delete('v1'), await caches.keys(), (await c.keys()).length);
  await c.put('/after', new Response('still')); log((await c.match('/after'))?.status, await caches.match('/after'));
  try { new Cache(); } catch (e) { log(e.message); } try { new CacheStorage(); } catch (e) { log(e.message); }
  await c.add('/data.json'); const d = await c.match('/data.json'); log(d.url.replace(location.origin, ''), d.type, await d.json());
  await c.addAll(['/data.json', '/other.js']); log((await c.keys()).map((r) => r.url.replace(location.origin, '')).join());
  try { await c.addAll(['/data.json', '/data.json']); } catch (e) { log(e.name, e.message.replaceAll(location.origin, '')); }
})();
