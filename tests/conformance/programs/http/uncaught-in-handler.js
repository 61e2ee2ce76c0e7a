const http = require('http');
process.on('uncaughtException', (error) => console.log('caught', error.message));
const server = http.createServer((request, response) => {
  process.nextTick(() => console.log('tick', request.url));
  if (request.url === '/bad') throw new Error('handler failed');
  response.end('fine');
});
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const bad = http.get({ host: '127.0.0.1', port, path: '/bad', timeout: 50 });
  bad.on('timeout', () => { console.log('no answer'); bad.destroy(); });
  bad.on('error', (error) => console.log('error', error.code));
  bad.on('close', () => {
    http.get({ host: '127.0.0.1', port, path: '/good', agent: false }, (response) => {
      response.on('data', (data) => console.log(String(data)));
      response.on('end', () => server.close());
    });
  });
});
