const net = require('net');
const server = net.createServer();
server.close((error) => console.log('callback', error && error.code, error && error.message));
server.on('close', () => console.log('close event'));
console.log('after close');
