// article: compress a log line and print sizes
const { gzipSync, gunzipSync, deflateSync, inflateSync, brotliCompressSync } = require('node:zlib');
const line = '2024-05-01T10:00:00Z INFO request handled path=/api/users status=200 duration=12ms\n';
for (const n of [1, 10, 100, 1000]) {
  const raw = Buffer.from(line.repeat(n));
  const gz = gzipSync(raw), df = deflateSync(raw);
  console.log(n, raw.length, gz.length, df.length, (gz.length / raw.length * 100).toFixed(2) + '%');
  console.log(gunzipSync(gz).equals(raw), inflateSync(df).toString() === raw.toString());
}
console.log(gzipSync('hello world').toString('base64'));
console.log(deflateSync('hello world').toString('hex'));
