const http = require('http');
const server = http.createServer((request, response) => {
  console.log('request');
  request.socket.destroy();
});
server.listen(0, '127.0.0.1', () => {
  const request = http.get({ host: '127.0.0.1', port: server.address().port }, () => console.log('never'));
  request.on('error', (error) => { console.log('error', error.code, error.message); });
  request.on('close', () => { console.log('close'); server.close(); });
});
