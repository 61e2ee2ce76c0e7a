const zlib = require('zlib');
const d = zlib.createDeflate({ level: 1, chunkSize: 64 });
const sizes = [];
d.on('readable', () => { let c; while ((c = d.read()) !== null) sizes.push(c.length); });
d.on('end', () => console.log(sizes));
d.write(Buffer.alloc(300, 'ab'));
d.params(9, zlib.constants.Z_DEFAULT_STRATEGY, () => { console.log('params set'); let s = ''; for (let i = 0; i < 200; i++) s += i * i + ';'; d.write(s); d.end(); });
