const net = require('net');
process.on('uncaughtException', (error, origin) => { console.log('caught', error.message, origin); });
const server = net.createServer((socket) => {
  socket.on('data', (data) => {
    process.nextTick(() => console.log('tick survives'));
    if (String(data) === 'boom') throw new Error('in data');
    console.log('fine', String(data));
    socket.end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.write('boom');
    setTimeout(() => client.write('calm'), 20);
  });
  client.resume();
  client.on('close', () => { console.log('close'); server.close(); });
});
