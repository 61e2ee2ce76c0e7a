const fs = require('fs');
fs.writeFileSync('data.bin', Buffer.from([72, 105, 33, 10]));
const buffer = fs.readFileSync('data.bin');
console.log(buffer, buffer.length, buffer.toString(), buffer[0], buffer instanceof Uint8Array, Buffer.isBuffer(buffer));
console.log(buffer.toString('hex'), buffer.toString('base64'), Buffer.from('héllo').length, Buffer.from('aGk=', 'base64').toString(), Buffer.concat([Buffer.from('a'), Buffer.from('b')]).toString());
console.log(Buffer.alloc(3), Buffer.from('abc').equals(Buffer.from('abc')), JSON.stringify(Buffer.from('a')), Buffer.byteLength('é'), [Buffer.from('x')]);
fs.readFile('data.bin', (err, data) => { console.log(data, String(data).trim()); fs.unlinkSync('data.bin'); });
