const http = require('http');
const server = http.createServer((request, response) => {
  console.log('S', request.method, request.headers['transfer-encoding'], request.headers['content-length']);
  request.resume();
  request.on('end', () => { response.write('a', () => console.log('S write callback')); response.end('b', () => console.log('S end callback')); });
});
server.listen(0, '127.0.0.1', () => {
  const request = http.request({ host: '127.0.0.1', port: server.address().port, method: 'PUT' });
  request.write('1', () => console.log('C write callback'));
  request.end('2', () => console.log('C end callback'));
  request.on('finish', () => console.log('C finish'));
  request.on('response', (response) => {
    response.on('data', (data) => console.log('C data', String(data)));
    response.on('end', () => { console.log('C end'); server.close(); });
  });
});
