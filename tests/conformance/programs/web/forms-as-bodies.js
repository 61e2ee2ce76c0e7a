(async () => {
const f = new FormData(); f.append('a', '1\n2'); f.append('q"x', 'y'); f.append('file', new File(['hi'], 'x.txt', { type: 'text/plain', lastModified: 7 })); f.append('b', new File(['zz'], 'blob', { lastModified: 5 }));
const r = new Response(f); const ct = r.headers.get('content-type'); console.log(ct.replace(/\d{12}/, 'N')); const b = ct.split('boundary=')[1]; console.log(JSON.stringify((await r.text()).replaceAll(b, 'B')));
const g = await new Response(f).formData(); console.log([...g].map(([k, v]) => [k, typeof v === 'string' ? v : [v.name, v.type, v.size]]));
console.log([...await new Response(new URLSearchParams('a=1&b=2')).formData()]); await new Response('x').formData().catch((e) => console.log(e.name, e.message));
const http = require('http'); http.createServer((req, res) => { let s = ''; req.on('data', (d) => s += d).on('end', () => res.end(JSON.stringify([req.headers['content-length'], s.length, s.split('\r\n').length]))); }).listen(0, async function () { console.log(await (await fetch(`http://localhost:${this.address().port}`, { method: 'POST', body: f })).json()); this.close(); this.closeAllConnections(); });
console.log(f, new Request('http://x', { method: 'POST', body: f }).headers.get('content-type').length, String(f), [...f.values()].length);
})();
