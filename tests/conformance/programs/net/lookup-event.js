const net = require('net');
const server = net.createServer((socket) => socket.end('hi'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: 'localhost', family: 4 });
  client.on('lookup', (error, address, family, host) => console.log('lookup', error, address, family, host));
  client.on('connectionAttempt', (ip, port, family) => console.log('attempt', ip, port === server.address().port, family));
  client.on('connect', () => console.log('connect'));
  client.on('ready', () => console.log('ready'));
  client.on('data', (data) => console.log(String(data)));
  client.on('close', () => server.close());
  console.log('main over');
});
