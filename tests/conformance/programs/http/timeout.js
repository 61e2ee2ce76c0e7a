const http = require('http');
const server = http.createServer((request, response) => { setTimeout(() => response.end('slow'), 300); });
server.listen(0, '127.0.0.1', () => {
  const request = http.get({ host: '127.0.0.1', port: server.address().port, timeout: 50 }, () => console.log('never'));
  request.on('timeout', () => { console.log('timeout'); request.destroy(new Error('too slow')); });
  request.on('error', (error) => console.log('error', error.message));
  request.on('close', () => { console.log('close'); server.close(); server.closeAllConnections(); });
});
