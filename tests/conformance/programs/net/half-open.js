const net = require('net');
const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  socket.setEncoding('utf8');
  let text = '';
  socket.on('data', (part) => { text += part; });
  socket.on('end', () => {
    console.log('server saw the end of', text);
    socket.write('late answer');
    setTimeout(() => { socket.end(' and goodbye'); }, 10);
  });
  socket.on('close', () => console.log('server side closed'));
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.on('connect', () => console.log('connect'));
  client.on('finish', () => console.log('client finished writing'));
  client.on('data', (part) => console.log('client data', part));
  client.on('end', () => console.log('client end'));
  client.on('close', () => { console.log('client close'); server.close(); });
  client.end('question');
});
