const net = require('net');
let count = 0;
const server = net.createServer((socket) => {
  const id = ++count;
  console.log('connection', id);
  socket.end('you are ' + id);
});
server.listen(0, '127.0.0.1', () => {
  let open = 3;
  for (const name of ['a', 'b', 'c']) {
    const client = net.connect(server.address().port, '127.0.0.1', () => console.log('connect', name));
    client.on('data', (data) => console.log(name, String(data)));
    client.on('end', () => console.log('end', name));
    client.on('close', () => { console.log('close', name); if (--open === 0) server.close(() => console.log('done', count)); });
  }
});
