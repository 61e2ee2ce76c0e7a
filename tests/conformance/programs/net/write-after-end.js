const net = require('net');
const server = net.createServer((socket) => { socket.resume(); socket.on('end', () => socket.end()); });
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.end('done');
    console.log('write', client.write('more', (error) => console.log('callback', error.code)));
  });
  client.on('error', (error) => console.log('error', error.code, error.message));
  client.on('close', (hadError) => { console.log('close', hadError); server.close(); });
  client.resume();
});
