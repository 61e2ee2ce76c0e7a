const http = require('http');
const server = http.createServer((request, response) => {
  for (const call of [
    () => response.writeHead(99),
    () => response.writeHead('abc'),
    () => response.setHeader('bad name', 'x'),
    () => response.setHeader('x', undefined),
    () => response.write(5),
    () => response.write(null),
  ]) {
    try { call(); console.log('no error'); } catch (error) { console.log(error.name, error.code, error.message); }
  }
  response.writeHead(200, 'Fine', ['X-A', '1', 'X-B', '2']);
  try { response.writeHead(200); } catch (error) { console.log(error.code, error.message); }
  response.end('x');
  response.end(() => console.log('second end'));
  response.on('error', (error) => console.log('error', error.code));
  response.write('more', (error) => console.log('write callback', error.code));
});
server.listen(0, '127.0.0.1', () => {
  http.get({ host: '127.0.0.1', port: server.address().port }, (response) => {
    console.log(response.statusMessage, response.headers['x-a'], response.headers['x-b']);
    response.resume().on('end', () => server.close());
  });
});
