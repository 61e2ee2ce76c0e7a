const zlib = require('zlib'); const { Readable, Transform, pipeline } = require('stream'); const { pipeline: p } = require('stream/promises');
async function main() {
  const src = Readable.from(['alpha,', 'beta,', 'gamma\n'].map(s => s.repeat(3)));
  const upper = new Transform({ transform(c, e, cb) { cb(null, c.toString().toUpperCase()); } });
  const parts = [];
  await p(src, upper, zlib.createDeflateRaw({ level: 9 }), async function* (it) { for await (const c of it) { parts.push(c.length); yield c; } }, zlib.createInflateRaw(), async it => { let s = ''; for await (const c of it) s += c; console.log(s); });
  console.log(parts);
  const g = zlib.createGunzip(); g.end('garbage');
  try { for await (const c of g) console.log(c); } catch (e) { console.log('caught', e.code); }
}
main().then(() => console.log('done'));
