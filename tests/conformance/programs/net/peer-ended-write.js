const net = require('net');
const server = net.createServer((socket) => socket.end('bye'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', (data) => console.log('data', String(data)));
  client.on('end', () => {
    console.log('end', client.writable, client.writableEnded);
    client.write('too late', (error) => console.log('callback', error ? error.code : 'none'));
  });
  client.on('error', (error) => console.log('error', error.code, error.message));
  client.on('close', (hadError) => { console.log('close', hadError); server.close(); });
});
