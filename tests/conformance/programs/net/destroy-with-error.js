const net = require('net');
const server = net.createServer((socket) => {
  socket.on('close', () => { console.log('server side closed'); server.close(); });
  socket.resume();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('error', (error) => console.log('error', error.message));
  client.on('close', (hadError) => console.log('close', hadError));
  client.on('connect', () => {
    process.nextTick(() => console.log('tick before?'));
    client.destroy(new Error('enough'));
    process.nextTick(() => console.log('tick after'));
    setImmediate(() => console.log('immediate'));
  });
});
