const http = require('http');
const server = http.createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/plain' });
  response.write('part one;');
  setTimeout(() => response.write('part two;'), 10);
  setTimeout(() => response.end('part three'), 20);
});
server.listen(0, '127.0.0.1', () => {
  http.get({ host: '127.0.0.1', port: server.address().port }, (response) => {
    console.log(response.headers['transfer-encoding'], response.headers['content-length']);
    response.on('data', (part) => console.log('part', String(part)));
    response.on('end', () => { console.log('end'); server.close(); });
  });
});
