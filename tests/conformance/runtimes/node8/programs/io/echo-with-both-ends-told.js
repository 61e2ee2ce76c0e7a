const net = require('net');
const server = net.createServer({ allowHalfOpen: false }, sock => {
  console.log('server: connection');
  sock.on('data', d => { console.log('server: data', d.toString().trim()); sock.write('echo ' + d); });
  sock.on('end', () => console.log('server: end'));
  sock.on('finish', () => console.log('server: finish'));
  sock.on('close', had => { console.log('server: close', had); server.close(); });
});
server.on('close', () => console.log('server closed'));
server.listen(0, '127.0.0.1', () => {
  const c = net.connect(server.address().port, '127.0.0.1');
  c.on('lookup', () => console.log('client: lookup'));
  c.on('connect', () => { console.log('client: connect'); c.write('ping'); });
  c.on('ready', () => console.log('client: ready'));
  c.on('data', d => { console.log('client: data', String(d)); c.end(); });
  c.on('end', () => console.log('client: end'));
  c.on('finish', () => console.log('client: finish'));
  c.on('close', had => console.log('client: close', had));
});
