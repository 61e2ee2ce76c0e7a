// backpressure
const zlib = require('zlib'); const crypto = require('crypto');
let x = 1; const rnd = Buffer.alloc(200000); for (let i = 0; i < rnd.length; i++) { x = (x * 16807) % 2147483647; rnd[i] = x & 255; }
const gz = zlib.createGzip({ highWaterMark: 1024 });
let n = 0, pieces = 0; gz.on('data', c => { n += c.length; pieces++; });
let i = 0, drains = 0;
function pump() { while (i < 20) { const ok = gz.write(rnd.subarray(i * 10000, ++i * 10000)); if (!ok) { drains++; return gz.once('drain', pump); } } gz.end(); }
pump();
gz.on('end', () => console.log({ n, pieces, drains }, crypto.createHash('md5').update(zlib.gzipSync(rnd)).digest('hex')));
