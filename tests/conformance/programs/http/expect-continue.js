const http = require('http');
const server = http.createServer((request, response) => {
  console.log('request', request.headers.expect);
  request.on('data', (data) => console.log('body', String(data)));
  request.on('end', () => response.end('thanks'));
});
server.listen(0, '127.0.0.1', () => {
  const request = http.request({ host: '127.0.0.1', port: server.address().port, method: 'POST', headers: { Expect: '100-continue', 'Content-Length': 4 } });
  request.on('continue', () => { console.log('continue'); request.end('data'); });
  request.on('information', (info) => console.log('information', info.statusCode, info.statusMessage));
  request.on('response', (response) => {
    response.on('data', (data) => console.log(String(data)));
    response.on('end', () => server.close());
  });
});
