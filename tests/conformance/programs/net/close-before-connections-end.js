const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  socket.on('close', () => console.log('server socket close'));
  socket.resume();
});
server.on('close', () => console.log('server close event'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    server.close((error) => console.log('close callback', error));
    console.log('listening', server.listening);
    server.getConnections((error, count) => console.log('connections', error, count));
    setTimeout(() => { console.log('ending client'); client.end(); }, 30);
  });
  client.on('close', () => console.log('client close'));
  client.resume();
});
