const http = require('http');
const server = http.createServer((req, res) => res.end('x'));
server.on('clientError', (err, socket) => { console.log('clientError', err.code, err.constructor.name); socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'); });
server.listen(0, () => {
  const c = require('net').connect(server.address().port, () => c.write('NOT HTTP AT ALL\r\n\r\n'));
  c.setEncoding('utf8');
  c.on('data', (d) => console.log(JSON.stringify(d)));
  c.on('close', () => { console.log('closed'); server.close(); });
});
