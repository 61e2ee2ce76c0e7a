const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  for (let i = 0; i < 5; i++) socket.write(`line ${i}\n`);
  socket.end('last\n', () => console.log('server end callback'));
  socket.on('finish', () => console.log('server finish'));
  socket.on('close', () => console.log('server close'));
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => console.log('connect'));
  const lines = require('readline').createInterface({ input: client });
  lines.on('line', (line) => console.log('line:', line));
  lines.on('close', () => console.log('readline closed'));
  client.on('end', () => console.log('end'));
  client.on('close', () => { console.log('close'); server.close(); });
});
