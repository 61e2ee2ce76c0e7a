const net = require('net');
const clients = new Set();
const server = net.createServer((socket) => {
  clients.add(socket);
  socket.setEncoding('utf8');
  socket.name = 'user' + clients.size;
  broadcast(`${socket.name} joined`);
  socket.on('data', (text) => broadcast(`${socket.name}: ${text}`, socket));
  socket.on('end', () => { clients.delete(socket); broadcast(`${socket.name} left`); if (clients.size === 0) server.close(); });
});
function broadcast(message, except) { for (const c of clients) if (c !== except) c.write(message + '\n'); }
server.listen(0, () => {
  const port = server.address().port;
  const a = net.connect(port);
  a.setEncoding('utf8');
  a.on('data', (d) => console.log('a', JSON.stringify(d)));
  a.on('connect', () => setTimeout(() => {
    const b = net.connect(port);
    b.setEncoding('utf8');
    b.on('data', (d) => console.log('b', JSON.stringify(d)));
    b.on('connect', () => setTimeout(() => { b.write('hi'); setTimeout(() => { b.end(); setTimeout(() => a.end(), 20); }, 20); }, 20));
  }, 20));
});
server.on('close', () => console.log('closed'));
