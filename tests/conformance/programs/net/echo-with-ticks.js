const net = require('net');
const server = net.createServer((socket) => {
  console.log('connection');
  process.nextTick(() => console.log('tick after connection'));
  Promise.resolve().then(() => console.log('microtask after connection'));
  socket.on('data', (data) => { console.log('server got', data.toString()); socket.write('echo ' + data); });
  socket.on('end', () => { console.log('server end'); });
  socket.on('close', () => { console.log('server socket closed'); });
});
server.listen(0, () => {
  console.log('listening');
  const client = net.connect({ port: server.address().port }, () => {
    console.log('connected');
    client.write('hello');
  });
  client.setEncoding('utf8');
  client.on('data', (text) => { console.log('client got', text); client.end(); });
  client.on('end', () => console.log('client end'));
  client.on('close', (hadError) => { console.log('client closed', hadError); server.close(() => console.log('server closed')); });
});
console.log('end of main');
