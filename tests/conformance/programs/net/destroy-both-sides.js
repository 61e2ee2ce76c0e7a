const net = require('net');
const server = net.createServer((socket) => {
  socket.on('error', (error) => console.log('server error', error.code));
  socket.on('close', (hadError) => { console.log('server close', hadError); server.close(() => console.log('closed')); });
  socket.on('end', () => console.log('server end'));
  socket.on('data', () => {});
  console.log('connection');
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    console.log('connect');
    client.destroy();
    console.log('destroyed', client.destroyed, client.readyState);
  });
  client.on('close', (hadError) => console.log('client close', hadError));
});
