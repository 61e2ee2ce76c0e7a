// write() says that there was no room before it wrote, and 'drain' comes when it has.
const net = require('net');

const bytes = Buffer.alloc(300000, 'x');
const server = net.createServer((socket) => {
    console.log('room left:', socket.write(bytes), socket.writableLength);
    process.nextTick(() => console.log('tick'));
    socket.on('drain', () => {
        console.log('drain');
        socket.end('tail', () => console.log('finished'));
    });
}).listen(0, () => {
    const client = net.connect(server.address().port);
    let received = 0;
    client.on('data', (chunk) => { received += chunk.length; });
    client.on('end', () => {
        console.log('received', received);
        server.close();
    });
});
