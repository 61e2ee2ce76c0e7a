const http = require('http');
const server = http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => { body += part; });
  request.on('end', () => {
    const data = JSON.parse(body);
    response.writeHead(201, { 'Content-Type': 'application/json', 'X-Sum': data.a + data.b });
    response.end(JSON.stringify({ sum: data.a + data.b }));
  });
});
server.listen(0, '127.0.0.1', () => {
  const text = JSON.stringify({ a: 2, b: 40 });
  const request = http.request({
    host: '127.0.0.1', port: server.address().port, method: 'POST', path: '/sum',
    headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) },
  }, (response) => {
    console.log(response.statusCode, response.statusMessage, response.headers['content-type'], response.headers['x-sum'], response.headers['transfer-encoding']);
    let answer = '';
    response.on('data', (part) => { answer += part; });
    response.on('end', () => { console.log(answer); server.close(); });
  });
  request.write(text.slice(0, 5));
  request.end(text.slice(5));
});
