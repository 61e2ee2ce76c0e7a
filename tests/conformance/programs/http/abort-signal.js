const http = require('http');
const controller = new AbortController();
const server = http.createServer((request, response) => { console.log('request'); setTimeout(() => controller.abort(), 10); });
server.listen(0, '127.0.0.1', () => {
  const request = http.get({ host: '127.0.0.1', port: server.address().port, signal: controller.signal });
  request.on('error', (error) => { console.log(error.name, error.code, error.message); });
  request.on('close', () => { console.log('close', request.destroyed); server.close(); });
});
