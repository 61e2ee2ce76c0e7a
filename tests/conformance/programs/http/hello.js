const http = require('http');
const server = http.createServer((request, response) => {
  console.log('request', request.method, request.url, request.httpVersion, request.headers.host.startsWith('localhost:'));
  response.end('hello world');
});
server.listen(0, () => {
  http.get({ port: server.address().port, path: '/a?b=1' }, (response) => {
    console.log('response', response.statusCode, response.statusMessage, response.headers['content-length']);
    response.setEncoding('utf8');
    response.on('data', (text) => console.log('data', text));
    response.on('end', () => { console.log('end', response.complete); server.close(() => console.log('closed')); });
  });
  console.log('request made');
});
