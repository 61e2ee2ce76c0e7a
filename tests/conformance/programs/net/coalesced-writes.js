const net = require('net');
const server = net.createServer((socket) => {
  socket.on('data', (data) => console.log('chunk', data.length, data.toString()));
  socket.on('end', () => { console.log('end'); socket.end(); });
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.write('one ', () => console.log('one written'));
  client.write('two ', () => console.log('two written'));
  client.on('connect', () => {
    console.log('connect');
    client.write('three ');
    client.write('four');
    client.end(() => console.log('end callback'));
  });
  client.on('close', () => server.close());
  client.resume();
});
