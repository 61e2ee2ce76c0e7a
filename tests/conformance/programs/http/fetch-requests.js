const r = new Request('http://localhost:1/x', { method: 'post', body: 'x', headers: { a: '1' } });

for (const k of ["method","url","destination","referrer","referrerPolicy","mode","credentials","cache","redirect","integrity","keepalive","isReloadNavigation","isHistoryNavigation","bodyUsed","duplex"]) console.log(k, typeof r[k], JSON.stringify(r[k]));
try { new Request('nonsense'); } catch (e) { console.log(e.name, e.message, e.cause && e.cause.message); }
try { new Request('http://x/', { method: 'GET', body: 'x' }); } catch (e) { console.log(e.name, e.message); }
try { new Request('http://x/', { method: 'TRACE' }); } catch (e) { console.log(e.name, e.message); }
try { new Request('http://x/', { mode: 'navigate' }); } catch (e) { console.log(e.name, e.message); }
try { new Request('http://x/', { redirect: 'x' }); } catch (e) { console.log(e.name, e.message); }
const q = new Request(r, { redirect: 'manual', credentials: 'omit', cache: 'no-store', mode: 'no-cors', referrerPolicy: 'origin', keepalive: true, integrity: 'abc' });
console.log(q.redirect, q.credentials, q.cache, q.mode, q.referrerPolicy, q.keepalive, q.integrity, q.method, r.bodyUsed);
(async () => {
  for (const p of [1, 7, 22, 25, 6000, 6667, 65535, 10080]) await fetch('http://localhost:' + p).catch((e) => console.log(p, e.message, e.cause && e.cause.message, e.cause && e.cause.name, e.cause && e.cause.code)); 
await fetch('ftp://x').catch((e) => console.log(e.message, e.cause && e.cause.message)); await fetch('about:blank').catch((e) => console.log(e.message, e.cause && e.cause.message)); await fetch('data:text/plain,hi').then(async (r) => console.log(await r.text(), r.headers.get('content-type'), r.status), (e) => console.log(e.message, e.cause && e.cause.message)); })();
const refused = (settings) => { try { new Request('http://x/', settings); console.log('ok'); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const name of ['mode', 'credentials', 'cache', 'referrerPolicy', 'duplex']) refused({ [name]: 'x' });
refused({ cache: 'only-if-cached' });
refused({ mode: 'no-cors', method: 'PUT' });
refused({ body: new ReadableStream(), method: 'POST' });
console.log([new Request('http://x/', { referrer: '' }).referrer, new Request('http://x/', { referrer: 'http://y/' }).referrer]);
