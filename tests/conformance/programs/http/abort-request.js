const http = require('http');
const server = http.createServer((request, response) => {
  console.log('request');
  request.on('aborted', () => console.log('S aborted'));
  request.on('error', (error) => console.log('S request error', error.code, error.message));
  request.on('close', () => console.log('S request close'));
  response.on('close', () => { console.log('S response close', response.writableEnded); server.close(); });
  setTimeout(() => response.end('never seen'), 200).unref();
});
server.listen(0, '127.0.0.1', () => {
  const request = http.get({ host: '127.0.0.1', port: server.address().port });
  request.on('error', (error) => console.log('C error', error.code, error.message));
  request.on('close', () => console.log('C close'));
  setTimeout(() => { console.log('destroy'); request.destroy(); }, 30);
});
