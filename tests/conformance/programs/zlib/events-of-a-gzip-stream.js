const zlib = require('zlib');
const gz = zlib.createGzip();
const events = [];
for (const ev of ['pipe', 'drain', 'prefinish', 'finish', 'end', 'close', 'readable', 'error']) gz.on(ev, () => { console.log('event', ev); });
const chunks = [];
gz.on('data', c => { chunks.push(c); console.log('data', c.length); });
console.log('write returned', gz.write('first '));
console.log('write returned', gz.write('second ', () => console.log('second written')));
gz.end('third', () => console.log('end callback'));
gz.on('close', () => {
  const all = Buffer.concat(chunks);
  console.log(all.toString('hex'));
  console.log(zlib.gunzipSync(all).toString(), gz.bytesWritten, gz.destroyed);
});
