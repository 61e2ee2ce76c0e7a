const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  socket.unref();
  socket.write('x');
});
server.listen(0, '127.0.0.1', () => {
  server.unref();
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', (data) => { console.log('data', String(data)); client.unref(); });
});
process.on('exit', (code) => console.log('exit', code));
