const net = require('net');
const server = net.createServer((socket) => {
  socket.on('data', (data) => console.log('server', String(data)));
  socket.on('end', () => socket.end());
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setTimeout(50, () => { console.log('timeout callback'); });
  client.on('timeout', () => { console.log('timeout', client.timeout); client.end(); });
  client.on('connect', () => setTimeout(() => client.write('still here'), 20));
  client.on('close', () => { console.log('close'); server.close(); });
  client.resume();
});
