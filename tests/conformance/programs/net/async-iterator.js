const net = require('net');
const { once } = require('events');
const server = net.createServer(async (socket) => {
  for await (const data of socket) {
    console.log('server read', data.toString());
    socket.write(data.toString().toUpperCase());
  }
  console.log('server loop over');
});
(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  console.log('listening');
  const client = net.connect(server.address().port, '127.0.0.1');
  await once(client, 'connect');
  console.log('connected');
  client.write('one');
  const [data] = await once(client, 'data');
  console.log('reply', data.toString());
  client.end();
  await once(client, 'close');
  console.log('client closed');
  server.close();
  await once(server, 'close');
  console.log('server closed');
})();
