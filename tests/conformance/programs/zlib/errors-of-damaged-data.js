const zlib = require('zlib');

function changed(at) {
  const bytes = zlib.gzipSync('hello world hello world');
  bytes[at < 0 ? bytes.length + at : at] ^= 0x55;
  return bytes;
}

const damaged = [
  Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from('hello'), zlib.gzipSync('hello').subarray(0, 12), changed(-5), changed(-2), changed(12), changed(3),
];

function check(index) {
  if (index === damaged.length) return;
  try {
    console.log(index, zlib.gunzipSync(damaged[index]));
  } catch (error) {
    console.log(index, 'sync', error.code, error.errno, error.message, error instanceof Error);
  }
  zlib.gunzip(damaged[index], (error, result) => {
    console.log(index, 'callback', error && [error.name, error.code, error.errno, error.message], result);
    check(index + 1);
  });
}
check(0);
