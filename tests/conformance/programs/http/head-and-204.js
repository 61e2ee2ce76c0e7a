const http = require('http');
const server = http.createServer((request, response) => {
  if (request.method === 'HEAD') { response.setHeader('Content-Length', 5); response.end('hello'); return; }
  response.writeHead(204);
  response.end();
});
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  http.request({ host: '127.0.0.1', port, method: 'HEAD' }, (first) => {
    console.log(first.statusCode, first.headers['content-length']);
    first.on('data', () => console.log('never'));
    first.on('end', () => {
      http.get({ host: '127.0.0.1', port }, (second) => {
        console.log(second.statusCode, second.headers['content-length'], second.headers['transfer-encoding']);
        second.resume();
        second.on('end', () => { console.log('end'); server.close(); });
      });
    });
  }).end();
});
