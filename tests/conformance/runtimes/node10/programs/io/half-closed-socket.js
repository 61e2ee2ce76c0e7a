const net = require('net');
const server = net.createServer(sock => {
  console.log('connection');
  sock.setEncoding('utf8');
  sock.on('data', d => { console.log('server data', JSON.stringify(d)); sock.write('echo ' + d); });
  sock.on('end', () => { console.log('server end'); sock.end('bye'); });
  sock.on('close', had => console.log('server socket close', had));
});
server.listen(0, '127.0.0.1', () => {
  const c = net.connect(server.address().port, '127.0.0.1', () => { console.log('connected'); c.write('hello'); });
  let got = '';
  c.once('data', d => { console.log('client', d.toString()); c.end(); });
  c.on('data', d => got += d);
  c.on('end', () => console.log('client end', got));
  c.on('close', () => { console.log('client close'); server.close(() => console.log('server close')); });
});
