const fs = require('fs');
fs.writeFileSync('big.txt', 'x'.repeat(100000));
const s = fs.createReadStream('big.txt');
let n = 0;
s.on('open', fd => console.log('open', typeof fd));
s.on('ready', () => console.log('ready'));
s.on('data', c => { n++; console.log('data', c.length); });
s.on('end', () => console.log('end', n));
s.on('close', () => console.log('close'));
