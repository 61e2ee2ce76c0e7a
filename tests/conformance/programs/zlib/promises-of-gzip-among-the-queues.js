const zlib = require('zlib');
const { promisify } = require('util');
const gzip = promisify(zlib.gzip), gunzip = promisify(zlib.gunzip);
(async () => {
  console.log('start');
  const packed = await gzip(JSON.stringify({ users: Array.from({ length: 50 }, (_, i) => ({ id: i, name: 'user' + i })) }));
  console.log('packed', packed.length, packed.subarray(0, 10));
  const text = (await gunzip(packed)).toString();
  console.log('unpacked', JSON.parse(text).users.length);
  try { await gunzip(Buffer.from('not gzip')); } catch (e) { console.log(e.code, e.errno, e.message, e.name); }
})();
process.nextTick(() => console.log('tick'));
setImmediate(() => console.log('immediate'));
Promise.resolve().then(() => console.log('micro'));
console.log('sync end');
