const net = require('net');
const server = net.createServer((socket) => { socket.resume(); socket.on('end', () => socket.end('bye')); });
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    console.log('write returns', client.write('a', 'utf8', () => console.log('a written')));
    process.nextTick(() => console.log('tick'));
    Promise.resolve().then(() => console.log('microtask'));
    console.log('writableLength', client.writableLength, client.bytesWritten);
    client.end('b', () => console.log('finished', client.bytesWritten));
  });
  client.on('data', (data) => console.log('data', String(data), client.bytesRead));
  client.on('close', () => { console.log('close'); server.close(); });
});
