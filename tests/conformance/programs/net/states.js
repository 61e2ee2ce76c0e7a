const net = require('net');
const server = net.createServer((socket) => {
  console.log('server socket', socket.readyState, socket.pending, socket.connecting, socket.remoteFamily, socket.localAddress);
  socket.end();
});
server.listen(0, '127.0.0.1', () => {
  console.log(server.address().family, server.address().address, server.listening);
  const client = new net.Socket();
  console.log('new', client.readyState, client.pending, client.connecting, client.remoteAddress);
  client.connect(server.address().port, '127.0.0.1', () => {
    console.log('connect', client.readyState, client.pending, client.connecting, client.remoteAddress, client.remoteFamily);
    console.log(client.remotePort === server.address().port, client.localAddress, typeof client.localPort);
  });
  console.log('connecting', client.readyState, client.pending, client.connecting);
  client.on('end', () => console.log('end', client.readyState));
  client.on('close', () => { console.log('close', client.readyState, client.destroyed); server.close(); });
  client.resume();
});
