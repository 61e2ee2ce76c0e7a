const http = require('http');
const server = http.createServer((request, response) => {
  response.writeHead(200, { 'Content-Length': 100 });
  response.write('only this');
  setTimeout(() => response.destroy(), 10);
});
server.listen(0, '127.0.0.1', () => {
  const request = http.get({ host: '127.0.0.1', port: server.address().port }, (response) => {
    console.log('response', response.statusCode);
    response.on('data', (data) => console.log('data', String(data)));
    response.on('aborted', () => console.log('aborted'));
    response.on('error', (error) => console.log('response error', error.code, error.message));
    response.on('end', () => console.log('end'));
    response.on('close', () => { console.log('response close', response.complete); server.close(); });
  });
  request.on('error', (error) => console.log('request error', error.code));
  request.on('close', () => console.log('request close'));
});
