const zlib = require('zlib');
const dictionary = Buffer.from('the quick brown fox jumps over the lazy dog');
const msg = 'the lazy dog jumps over the quick brown fox';
const a = zlib.deflateSync(msg), b = zlib.deflateSync(msg, { dictionary });
console.log(a.length, b.length, b.toString('hex'));
console.log(zlib.inflateSync(b, { dictionary }).toString());
try { zlib.inflateSync(b); } catch (e) { console.log(e.code, e.message, e.errno); }
try { zlib.inflateSync(b, { dictionary: Buffer.from('wrong') }); } catch (e) { console.log(e.code, e.message); }
const raw = zlib.deflateRawSync(msg, { dictionary });
console.log(raw.length, zlib.inflateRawSync(raw, { dictionary }).toString());
zlib.inflate(b, { dictionary }, (err, out) => console.log(err, out.toString()));
