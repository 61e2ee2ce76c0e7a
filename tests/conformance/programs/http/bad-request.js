const http = require('http');
const net = require('net');
const server = http.createServer(() => console.log('never'));
server.on('clientError', (error, socket) => {
  console.log('clientError', error.code, error.message, error.rawPacket.toString());
  socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
});
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1', () => socket.write('NONSENSE / HTTP/1.1\r\n\r\n'));
  socket.on('data', (data) => console.log(JSON.stringify(String(data))));
  socket.on('close', () => { console.log('close'); server.close(); });
});
