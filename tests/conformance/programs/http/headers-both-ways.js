const http = require('http');
const server = http.createServer((req, res) => {
  const ip = req.socket.remoteAddress;
  console.log(typeof ip, req.socket.remoteFamily, req.socket.encrypted, req.connection === req.socket);
  console.log(req.headers['x-a'], req.headersDistinct['x-a'], req.rawHeaders.length, req.trailers, req.method.toLowerCase());
  res.statusCode = 202;
  res.setHeader('Set-Cookie', ['a=1', 'b=2']);
  console.log(res.getHeaders(), res.hasHeader('set-cookie'), res.getHeaderNames());
  res.removeHeader('set-cookie');
  res.appendHeader('X-List', 'one');
  res.appendHeader('X-List', 'two');
  res.writeHead(200, { 'X-More': 'yes' });
  console.log(res.headersSent, res.statusCode, res.statusMessage);
  res.end('done');
}).listen(0, () => {
  const req = http.request({ port: server.address().port, headers: { 'X-A': ['1', '2'] } }, (res) => {
    console.log(res.headers['x-list'], res.headers['x-more'], res.headers['set-cookie']);
    res.on('data', (c) => console.log(c)).on('end', () => server.close());
  });
  req.end();
});
