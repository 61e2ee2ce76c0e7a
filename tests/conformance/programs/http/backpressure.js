const http = require('http');
const server = http.createServer((request, response) => {
  const ok = response.write('x'.repeat(30000));
  console.log('room', ok, response.writableNeedDrain);
  response.on('drain', () => { console.log('drain'); response.end('end'); });
});
server.listen(0, '127.0.0.1', () => {
  http.get({ host: '127.0.0.1', port: server.address().port }, (response) => {
    let length = 0;
    response.on('data', (part) => { length += part.length; });
    response.on('end', () => { console.log('length', length); server.close(); });
  });
});
