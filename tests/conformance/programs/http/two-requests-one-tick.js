const http = require('http');
const server = http.createServer((request, response) => {
  console.log('handling', request.url);
  const end = Date.now() + 5;
  while (Date.now() < end);
  response.end(request.url);
});
server.listen(0, '127.0.0.1', () => {
  let left = 2;
  for (const path of ['/first', '/second']) {
    http.get({ host: '127.0.0.1', port: server.address().port, path, agent: false }, (response) => {
      console.log('response', path);
      response.on('data', (data) => console.log('data', String(data)));
      response.on('end', () => { if (--left === 0) server.close(() => console.log('closed')); });
    });
  }
});
