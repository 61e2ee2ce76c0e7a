const http = require('http');
const net = require('net');
const server = http.createServer((request, response) => {
  console.log('request', request.url);
  setTimeout(() => { console.log('answering', request.url); response.end(request.url); }, request.url === '/slow' ? 30 : 5);
});
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET /fast HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  let text = '';
  socket.on('data', (data) => { text += data; });
  socket.on('end', () => {
    console.log(text.split('\r\n').filter((line) => !line.startsWith('Date')).join('|'));
    server.close();
  });
});
