class Api {
  #cache = new Map(); #inflight = new Map(); hits = 0;
  async get(url, { ttl = Infinity, as = 'json' } = {}) {
    if (this.#cache.has(url)) { this.hits++; return this.#cache.get(url); }
    if (this.#inflight.has(url)) { console.log('dedupe'); return this.#inflight.get(url); }
    const p = (async () => {
      const res = await fetch(url);
      if (!res.ok) throw Object.assign(new Error(`HTTP ${res.status}`), { res });
      const body = await res[as]();
      this.#cache.set(url, body);
      return body;
    })().finally(() => this.#inflight.delete(url));
    this.#inflight.set(url, p);
    return p;
  }
}
const api = new Api();
const blobUrl = URL.createObjectURL(new Blob([JSON.stringify({ users: ['ann', 'bob'] })], { type: 'application/json' }));
(async () => {
  const [a, b] = await Promise.all([api.get(blobUrl), api.get(blobUrl)]);
  console.log(a === b, a, await api.get(blobUrl) === a, api.hits);
  const r = await fetch('data:text/plain;charset=utf-8;base64,w6lsw6g=');
  console.log(r.status, r.ok, r.type, r.url.slice(0, 10), r.headers.get('content-type'), r.redirected, await r.clone().text(), r.bodyUsed);
  console.log([...new Uint8Array(await r.arrayBuffer())], r.bodyUsed);
  await r.text().catch(e => console.log(e.name, e.message));
  URL.revokeObjectURL(blobUrl);
  await fetch(blobUrl).catch(e => console.log(e.name, e.message));
  const r404 = await fetch('/nope.json'); console.log(r404.status, r404.statusText.length > 0, r404.ok);
  await api.get('/missing').catch(e => console.log(e.message, e.res.constructor.name));
  const ac = new AbortController();
  const p = fetch('data:,hello', { signal: ac.signal }); ac.abort();
  await p.catch(e => console.log(e.name, e.message, e.code));
  await fetch('data:,x', { signal: AbortSignal.abort(new Error('mine')) }).catch(e => console.log(e.message));
  await fetch('http://[bad').catch(e => console.log(e.name, e.message));
  await fetch('data:,x', { method: 'GET', body: 'x' }).catch(e => console.log(e.name, e.message));
  const req = new Request('/api/items?x=1', { method: 'post', body: new URLSearchParams({ a: '1', b: 'é' }), headers: { 'X-Test': ' v ' } });
  console.log(req.method, new URL(req.url).pathname, [...req.headers], await req.text(), req.mode, req.credentials, req.cache);
  const form = new FormData(); form.set('f', new Blob(['hi'], { type: 'text/x' }), 'a.txt'); form.append('k', 'v');
  const mp = new Response(form); const ct = mp.headers.get('content-type');
  console.log(/^multipart\/form-data; boundary=/.test(ct)); const back = await mp.formData(); console.log([...back.keys()], back.get('f').name, await back.get('f').text());
  const j = Response.json({ z: 1 }, { status: 201, statusText: 'Made' }); console.log(j.status, j.statusText, j.headers.get('content-type'), await j.json());
  console.log(Response.error().type, Response.redirect('http://x.y/', 307).headers.get('location'));
  try { new Response('x', { status: 204 }); } catch (e) { console.log(e.name, e.message); }
  try { new Headers({ 'bad name': 'x' }); } catch (e) { console.log(e.name, e.message); }
  await new Response('{oops').json().catch(e => console.log(e.name, e.message));
  const reader = (await fetch('data:,streamed')).body.getReader(); let n = 0; for (let x; !(x = await reader.read()).done;) n += x.value.length; console.log('bytes', n);
  const xhr = new XMLHttpRequest(); xhr.open('GET', 'data:application/json,{"q":1}'); xhr.responseType = 'json';
  xhr.onreadystatechange = () => console.log('state', xhr.readyState); xhr.onloadend = e => console.log(e.type, e.loaded, xhr.response, xhr.getResponseHeader('content-type')); xhr.send();
})();
