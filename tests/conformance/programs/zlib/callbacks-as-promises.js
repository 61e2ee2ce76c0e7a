const zlib = require('zlib');
(async () => {
  const results = await Promise.all(['a', 'bb', 'ccc'].map(s => new Promise((res, rej) => zlib.deflate(s, (e, b) => e ? rej(e) : res(b)))));
  console.log(results.map(b => b.toString('base64')));
  const settled = await Promise.allSettled([zlib.gzipSync('ok'), new Promise((_, r) => zlib.inflate('bad', e => r(e)))]);
  console.log(settled.map(s => s.status), settled[1].reason.message);
  const r = zlib.gzipSync('with info', { info: true });
  console.log(Object.keys(r), r.buffer.length, r.engine.bytesWritten, r.engine instanceof zlib.Gzip);
})();
