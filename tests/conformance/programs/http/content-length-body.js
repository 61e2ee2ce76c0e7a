const http = require('http');
const server = http.createServer((request, response) => {
  const body = Buffer.from('grüße');
  response.writeHead(200, { 'Content-Length': body.length, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  http.get(`http://127.0.0.1:${server.address().port}/x#frag`, { headers: { accept: 'text/plain' } }, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part));
    response.on('end', () => { console.log(Buffer.concat(parts).toString(), response.headers['content-length']); server.close(); });
  });
});
