const net = require('net');
const server = net.createServer((socket) => {
  let total = 0;
  socket.on('data', (data) => { total += data.length; });
  socket.on('end', () => { console.log('server received', total); socket.end(String(total)); });
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  const ok = client.write(Buffer.alloc(40000, 1));
  console.log('room left', ok);
  client.on('drain', () => { console.log('drain'); client.end(); });
  client.on('data', (data) => console.log('answer', String(data)));
  client.on('close', () => server.close());
});
