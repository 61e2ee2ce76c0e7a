const hex = buf => [...new Uint8Array(buf)].map(b => b.toString(16).padStart(2, '0')).join('');
async function sha(alg, text) { return hex(await crypto.subtle.digest(alg, new TextEncoder().encode(text))); }
(async () => {
  console.log(await sha('SHA-1', 'abc'));
  console.log(await sha('SHA-256', 'hello'));
  console.log((await sha({ name: 'sha-384' }, '')).length, (await sha('SHA-512', 'x')).slice(0, 16));
  await sha('MD5', 'x').catch(e => console.log(e.name, e.message));
  const id = crypto.randomUUID();
  console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id), id.length, id !== crypto.randomUUID());
  const a = crypto.getRandomValues(new Uint32Array(4));
  console.log(a.length, a instanceof Uint32Array);
  try { crypto.getRandomValues(new Float32Array(1)); } catch (e) { console.log(e.name + ': ' + e.message); }
  try { crypto.getRandomValues(new Uint8Array(70000)); } catch (e) { console.log(e.name + ': ' + e.message); }
  console.log(typeof crypto.subtle.encrypt, isSecureContext, String(crypto), String(crypto.subtle));
  const etag = await sha('SHA-256', JSON.stringify({ a: [1, 2] }));
  console.log('etag', etag.slice(0, 8));
})();
console.log('sync done');
Promise.resolve().then(() => console.log('micro 1')).then(() => console.log('micro 2'));

