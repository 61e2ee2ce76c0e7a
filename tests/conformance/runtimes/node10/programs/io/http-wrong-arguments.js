const http = require('http');
const server = http.createServer((req, res) => {
  const tries = [
    () => res.setHeader('bad name', 'x'),
    () => res.setHeader('X-A', undefined),
    () => res.setHeader('X-A', 'bad\nvalue'),
    () => res.writeHead(42),
    () => res.writeHead('abc'),
    () => { res.write(5); },
    () => { res.writeHead(200, { 'X-B': 'b' }); res.flushHeaders(); console.log(res.headersSent); },
    () => res.setHeader('X-C', 'late'),
        () => res.removeHeader('X-B'),
    () => res.end(),
    () => res.write('after end'),
    () => res.getHeader('x-b'),
    () => res.end('again'),
  ];
  res.on('error', (e) => console.log('response error', e.code, e.message));
  for (const t of tries) {
    try { console.log(t.toString().slice(6), '=>', typeof t()); } catch (e) { console.log(t.toString().slice(6), '!!', e.name, e.code, e.message); }
  }
});
server.listen(0, () => {
  http.get({ port: server.address().port }, (res) => { console.log(res.statusCode); res.resume(); res.on('end', () => server.close()); });
  for (const bad of [() => http.get('not a url'), () => http.get({ path: '/a b' }), () => http.request({ method: 'B@D' }), () => http.request({ protocol: 'ftp:' }), () => http.request({ host: 5 }), () => http.createServer('x'), () => new http.Agent('x').maxSockets, () => http.request({ agent: 5 }), () => http.get({ port: 70000 })]) {
    try { const r = bad(); if (r && r.on) r.on('error', (e) => console.log('late', e.code)); console.log('fine', typeof r); } catch (e) { console.log(e.name, e.code, e.message); }
  }
});
