const zlib = require('zlib');
const d = zlib.createDeflate();
let total = 0;
d.on('data', c => { total += c.length; console.log('chunk', c.toString('hex')); });
d.write('hello');
d.flush(() => {
  console.log('flushed', total);
  d.write(' world');
  d.flush(zlib.constants.Z_SYNC_FLUSH, () => {
    console.log('sync flushed', total);
    d.end('!');
  });
});
d.on('end', () => console.log('total', total));
