const net = require('net');
const server = net.createServer((socket) => { console.log('accepted'); socket.on('close', () => console.log('server close')); socket.resume(); });
server.maxConnections = 1;
server.on('drop', (data) => console.log('drop', data.localFamily, data.remoteAddress));
server.listen(0, '127.0.0.1', () => {
  const first = net.connect(server.address().port, '127.0.0.1', () => {
    console.log('first connected');
    const second = net.connect(server.address().port, '127.0.0.1', () => console.log('second connected'));
    second.on('end', () => console.log('second end'));
    second.on('close', () => { console.log('second close'); first.end(); });
    second.resume();
  });
  first.resume();
  first.on('close', () => { console.log('first close'); server.close(() => console.log('done')); });
});
