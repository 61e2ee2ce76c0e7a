// A paused socket that has ended its own side hears of the other side's end before it closes.
const net = require('net');

const server = net.createServer((socket) => {
    socket.on('data', (text) => {
        console.log('server got', String(text));
        socket.pause();
        socket.end('bye');
    });
    socket.on('finish', () => console.log('server finish'));
    socket.on('end', () => console.log('server end'));
    socket.on('close', () => {
        console.log('server close');
        server.close();
    });
}).listen(0, () => {
    const client = net.connect(server.address().port, () => client.write('hi'));
    client.on('data', (text) => console.log('client got', String(text)));
    client.on('end', () => console.log('client end'));
    client.on('close', () => console.log('client close'));
});
