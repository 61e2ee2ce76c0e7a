const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  socket.pipe(socket);
  socket.on('end', () => console.log('server end'));
  socket.on('finish', () => console.log('server finish'));
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  let text = '';
  client.on('data', (data) => { text += data; if (text.length === 6) client.end(); });
  client.on('end', () => { console.log('echoed', text); });
  client.on('close', () => { console.log('close'); server.close(() => console.log('server closed')); });
  client.write('abc');
  setTimeout(() => client.write('def'), 5);
});
