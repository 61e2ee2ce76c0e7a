const http = require('http');
const server = http.createServer(() => console.log('never'));
server.on('upgrade', (request, socket, head) => {
  console.log('upgrade', request.headers.upgrade, head.length);
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n');
  socket.on('data', (data) => { socket.write('echo ' + data); });
  socket.on('end', () => socket.end());
});
server.listen(0, '127.0.0.1', () => {
  const request = http.get({ host: '127.0.0.1', port: server.address().port, headers: { Connection: 'Upgrade', Upgrade: 'echo' } });
  request.on('upgrade', (response, socket) => {
    console.log('upgraded', response.statusCode, response.headers.upgrade);
    socket.on('data', (data) => { console.log(String(data)); socket.end(); });
    socket.on('close', () => { console.log('closed'); server.close(); });
    socket.write('hi');
  });
  request.on('close', () => console.log('request close'));
});
