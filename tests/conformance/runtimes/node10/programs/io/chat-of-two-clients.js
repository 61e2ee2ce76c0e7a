const net = require('net');
const clients = new Set();
const server = net.createServer((socket) => {
  socket.setEncoding('utf8');
  clients.add(socket);
  console.log('server: join', clients.size);
  let buffered = '';
  socket.on('data', (d) => {
    buffered += d;
    let at;
    while ((at = buffered.indexOf('\n')) >= 0) {
      const line = buffered.slice(0, at);
      buffered = buffered.slice(at + 1);
      for (const other of clients) if (other !== socket) other.write(`<${line}>\n`);
    }
  });
  socket.on('end', () => console.log('server: end'));
  socket.on('close', (had) => { clients.delete(socket); console.log('server: close', had, clients.size); if (!clients.size) server.close(); });
});
server.on('close', () => console.log('server closed'));
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const a = net.connect(port, '127.0.0.1', () => {
    console.log('a connected');
    const b = net.connect(port, '127.0.0.1', () => {
      console.log('b connected');
      setTimeout(() => b.write('hello\nthere\n'), 20);
    });
    b.setEncoding('utf8');
    b.on('data', (d) => { console.log('b heard', JSON.stringify(d)); b.end(); });
    b.on('close', () => console.log('b closed'));
  });
  a.setEncoding('utf8');
  let heard = '';
  a.on('data', (d) => {
    heard += d;
    if (heard.split('\n').length === 3) { console.log('a heard', JSON.stringify(heard)); setTimeout(() => { a.write('bye\n'); a.end(); }, 20); }
  });
  a.on('end', () => console.log('a end')).on('close', () => console.log('a closed'));
});
