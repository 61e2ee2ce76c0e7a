const fs = require('fs');
const w = fs.createWriteStream('out.txt');
console.log(w.write('hello '), w.write('world'));
w.on('finish', () => console.log('finish', fs.readFileSync('out.txt', 'utf8')));
w.on('close', () => console.log('close'));
w.end('!', () => console.log('end callback'));
