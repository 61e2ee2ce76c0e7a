// A message that is none is a plain "Parse Error", without a reason.
const http = require('http');
const net = require('net');
const server = http.createServer(() => {});
server.on('clientError', (error, socket) => {
  console.log(error.message, error.code, error.bytesParsed, 'reason' in error);
  socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
});
server.listen(0, () => {
  const socket = net.connect(server.address().port, () => socket.write('nonsense\r\n\r\n'));
  socket.on('data', (data) => console.log(JSON.stringify(String(data))));
  socket.on('end', () => server.close(() => console.log('closed')));
});
