const fs = require('fs');
fs.writeFileSync('s.txt', 'stream me');
const stream = fs.createReadStream('s.txt', 'utf8');
stream.on('open', () => console.log('open'));
stream.on('data', (chunk) => console.log('data', chunk));
stream.on('end', () => console.log('end'));
stream.on('close', () => { console.log('close'); fs.unlinkSync('s.txt'); });
fs.createReadStream('missing').on('error', (e) => console.log('error', e.code));
