const http = require('http');
const server = http.createServer((req, res) => { res.writeHead(200, { 'Content-Length': 5 }); res.end('hello'); });
server.listen(0, () => {
  const c = require('net').connect(server.address().port, () => c.write('GET /one HTTP/1.1\r\nHost: x\r\n\r\nGET /two HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
  let text = '';
  c.on('data', (d) => text += d);
  c.on('end', () => { console.log(text.replace(/Date: .*\r\n/g, '').split('\r\n')); server.close(); });
});
server.on('request', (req) => console.log(req.url, req.headers.connection));
