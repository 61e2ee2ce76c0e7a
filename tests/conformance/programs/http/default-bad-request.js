const http = require('http');
const net = require('net');
const server = http.createServer(() => console.log('never'));
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n\r\n'));
  let text = '';
  socket.on('data', (data) => { text += data; });
  socket.on('end', () => console.log(text.split('\r\n').filter((line) => !line.startsWith('Date')).join('|')));
  socket.on('close', () => { server.close(); });
});
