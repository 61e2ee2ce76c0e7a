const http = require('http'); http.createServer((req, res) => { let n = 0; req.on('data', (d) => { n += d.length; }); req.on('end', () => { res.end(JSON.stringify([req.method, n, req.rawHeaders.filter((x, i) => !/^localhost|^127/.test(x))])); }); }).listen(0, async function () { const u = `http://127.0.0.1:${this.address().port}/`; const s = (...a) => new ReadableStream({ start(c) { a.forEach((x) => c.enqueue(new TextEncoder().encode(x))); c.close(); } });
console.log(await (await fetch(u, { method: 'POST', body: s('ab', 'c'), duplex: 'half' })).json());
console.log(await (await fetch(u, { method: 'POST', body: s(), duplex: 'half', headers: { 'x-a': '1' } })).json());
console.log(await (await fetch(u, { method: 'POST', body: 'abc' })).json());
console.log(await (await fetch(u, { method: 'POST', body: '' })).json());
console.log(await (await fetch(u, { method: 'POST' })).json());
console.log(await (await fetch(u, { method: 'PUT', body: new Blob(['xyz'], { type: 'a/b' }) })).json());
console.log(await (await fetch(u, { method: 'DELETE' })).json());
async function* g() { yield Buffer.from('q'); yield new Uint8Array([1, 2]); }
console.log(await (await fetch(u, { method: 'POST', body: g(), duplex: 'half' })).json());
console.log(await (await fetch(u, { method: 'POST', body: require('stream').Readable.from(['x', 'y']), duplex: 'half' })).json().catch(e=>e.message));
await fetch(u, { method: 'POST', body: s('x') }).catch((e) => console.log(e.name, e.message));
await fetch(u, { method: 'POST', body: new ReadableStream({ pull(c) { c.error(new Error('body broke')); } }), duplex: 'half' }).catch((e) => console.log(e.name, e.message, e.cause?.message));
this.close(); this.closeAllConnections(); });
