const net = require('net');
const client = net.connect({ port: 80, host: 'no-such-host.invalid' });
client.on('lookup', (error, address) => console.log('lookup', error && error.code, address));
client.on('error', (error) => console.log('error', error.code, error.syscall, error.hostname, error.message));
client.on('close', (hadError) => console.log('close', hadError));
console.log('connecting');
