const zlib = require('zlib');

const members = Buffer.concat([zlib.gzipSync('one '), zlib.gzipSync('two '), zlib.gzipSync('three')]);
console.log(zlib.gunzipSync(members).toString(), zlib.unzipSync(members).toString(), zlib.unzipSync(zlib.deflateSync('zl')).toString());

const cases = [
  ['gunzip', Buffer.concat([members, Buffer.from([0, 0, 0])])],
  ['gunzip', Buffer.concat([members, Buffer.from('junk')])],
  ['inflate', Buffer.concat([zlib.deflateSync('abc'), Buffer.from('junk')])],
];

function next() {
  if (cases.length === 0) return byteByByte();
  const [method, bytes] = cases.shift();
  zlib[method](bytes, (error, result) => {
    console.log(method, error && error.message, String(result));
    next();
  });
}

function byteByByte() {
  const unzip = zlib.createUnzip();
  unzip.on('data', (chunk) => console.log('chunk', chunk.toString()));
  unzip.on('error', (error) => console.log('error', error.code, unzip.bytesWritten));
  unzip.on('end', () => console.log('end', unzip.bytesWritten));
  for (const byte of members.subarray(0, 24)) unzip.write(Buffer.from([byte]));
  unzip.end();
}
next();
