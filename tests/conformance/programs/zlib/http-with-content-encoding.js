const http = require('http'), zlib = require('zlib');
const server = http.createServer((req, res) => {
  const accept = req.headers['accept-encoding'] || '';
  const body = JSON.stringify({ path: req.url, data: 'x'.repeat(500) });
  if (/\bgzip\b/.test(accept)) {
    res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
    const gz = zlib.createGzip();
    gz.pipe(res);
    gz.end(body);
  } else {
    res.setHeader('Content-Type', 'application/json');
    res.end(body);
  }
});
server.listen(0, () => {
  const { port } = server.address();
  http.get({ port, path: '/a', headers: { 'Accept-Encoding': 'gzip' } }, res => {
    console.log(res.statusCode, res.headers['content-encoding'], res.headers['transfer-encoding']);
    const out = res.pipe(zlib.createGunzip());
    let s = '';
    out.setEncoding('utf8');
    out.on('data', d => s += d).on('end', () => {
      console.log(s.length, JSON.parse(s).path);
      http.get({ port, path: '/b' }, res2 => {
        let n = 0; res2.on('data', d => n += d.length).on('end', () => { console.log('plain', n, res2.headers['content-encoding']); server.close(() => console.log('closed')); });
      });
    });
  });
});
