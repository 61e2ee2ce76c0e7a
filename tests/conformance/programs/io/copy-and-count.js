const fs = require('fs'); const { Transform } = require('stream'); const { pipeline } = require('stream/promises'); const path = require('path');
const src = path.join(__dirname, 'in.txt'), dst = path.join(__dirname, 'out.txt');
fs.writeFileSync(src, Array.from({ length: 2000 }, (_, i) => `line ${i}`).join('\n'));
class Count extends Transform { bytes = 0; chunks = 0; _transform(c, e, cb) { this.bytes += c.length; this.chunks++; cb(null, c.toString().toUpperCase()); } _flush(cb) { this.push('\nEOF'); cb(); } }
(async () => {
  const c = new Count();
  await pipeline(fs.createReadStream(src, { highWaterMark: 4096 }), c, fs.createWriteStream(dst));
  console.log(c.bytes, c.chunks, fs.statSync(dst).size);
  const out = fs.readFileSync(dst, 'utf8').split('\n'); console.log(out.length, out[0], out.at(-2), out.at(-1));
  const r = fs.createReadStream(src, { start: 5, end: 14, encoding: 'utf8' }); let s = ''; for await (const x of r) s += x; console.log(JSON.stringify(s), r.bytesRead, r.path === src);
  await new Promise((res) => fs.createReadStream(path.join(__dirname, 'none')).on('error', (e) => { console.log(e.code); res(); }));
  const w = fs.createWriteStream(dst, { flags: 'a' }); w.write('x'); w.end('y', () => console.log('ended', w.bytesWritten)); w.on('finish', () => console.log('finish')).on('close', () => { console.log('close', fs.statSync(dst).size); });
})();
