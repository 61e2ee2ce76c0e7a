const net = require('net');
const { once } = require('events');
const server = net.createServer();
server.on('connection', async (socket) => {
  console.log('1 connection');
  await null;
  console.log('2 after await');
  const [data] = await once(socket, 'data');
  console.log('3 data', String(data));
  await new Promise((resolve) => socket.write('reply', resolve));
  console.log('4 written');
  await new Promise((resolve) => socket.end(resolve));
  console.log('5 ended');
});
server.listen(0, '127.0.0.1', async () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('connect', () => { console.log('a connect'); client.write('ask'); });
  client.on('data', async (data) => { console.log('b', String(data)); await null; console.log('c'); });
  client.on('end', () => console.log('d end'));
  await once(client, 'close');
  console.log('e close');
  server.close();
});
