const fs = require('fs'), os = require('os'), path = require('path');
const f = path.join(os.tmpdir(), 'rs-' + process.pid);
const w = fs.createWriteStream(f);
w.on('open', fd => console.log('open', typeof fd)).on('ready', () => console.log('ready')).on('finish', () => console.log('finish', w.bytesWritten)).on('close', () => {
  console.log('close');
  const r = fs.createReadStream(f, { encoding: 'utf8', highWaterMark: 4, start: 1, end: 9 });
  r.on('open', () => console.log('r open')).on('data', d => console.log('data', d)).on('end', () => console.log('r end')).on('close', () => { console.log('r close', r.bytesRead); fs.unlinkSync(f); });
});
console.log(w.write('0123456789'), w.write('abc')); w.end('END');
fs.createReadStream('/no/such').on('error', e => console.log(e.code));
