const net = require('net');
const server = net.createServer((socket) => {
  socket.write('220 hello\r\n');
  let buffer = '';
  socket.on('data', (data) => {
    buffer += data;
    let i;
    while ((i = buffer.indexOf('\r\n')) >= 0) {
      const line = buffer.slice(0, i);
      buffer = buffer.slice(i + 2);
      console.log('S:', line);
      if (line === 'QUIT') { socket.end('221 bye\r\n'); } else socket.write('250 ' + line.toLowerCase() + '\r\n');
    }
  });
  socket.on('end', () => console.log('server saw end'));
  socket.on('close', () => { console.log('server socket close'); server.close(); });
});
server.on('close', () => console.log('server close'));
server.listen(0, () => {
  const client = net.connect(server.address().port);
  client.setEncoding('ascii');
  const commands = ['EHLO there', 'NOOP', 'QUIT'];
  client.on('data', (d) => {
    for (const l of d.trim().split('\r\n')) console.log('C:', l);
    const next = commands.shift();
    if (next) client.write(next + '\r\n');
  });
  client.on('end', () => console.log('client end'));
  client.on('close', (e) => console.log('client close', e));
});
