// What ends its side of a connection in the poll phase has ended it in the pending callbacks of the next iteration.
const net = require('net');
function count(name, left) {
  if (left > 0) setImmediate(() => { console.log(name, left); count(name, left - 1); });
}
const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  socket.resume();
  socket.on('end', () => {
    console.log('server end');
    socket.end('answer');
    setImmediate(() => console.log('immediate of the end'));
  });
  socket.on('finish', () => { console.log('server finish'); count('server', 3); });
  socket.on('close', () => console.log('server side closed'));
});
server.listen(0, () => {
  const client = net.connect({ port: server.address().port }, () => {
    client.end('question');
    count('client', 2);
  });
  client.on('data', (data) => console.log('client data', String(data)));
  client.on('end', () => console.log('client end'));
  client.on('finish', () => console.log('client finish'));
  client.on('close', (failed) => {
    console.log('client close', failed);
    server.close(() => console.log('server closed'));
  });
});
