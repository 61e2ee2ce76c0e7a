// A datagram is sent before its socket is bound.
const dgram = require('dgram');

const one = dgram.createSocket('udp4');
const two = dgram.createSocket('udp4');
one.on('message', (message, from) => {
    console.log('one got', String(message), from.family);
    Promise.resolve().then(() => console.log('one micro'));
    one.close(() => console.log('one closed'));
    two.close(() => console.log('two closed'));
});
two.on('message', (message, from) => {
    console.log('two got', String(message), from.size);
    two.send('pong', from.port, from.address, () => console.log('two sent'));
});
two.bind(0, '127.0.0.1', () => {
    console.log('two bound');
    one.send('ping', two.address().port, '127.0.0.1', (error, size) => console.log('one sent', error, size));
});
