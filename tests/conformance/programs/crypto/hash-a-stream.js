// A hash is a stream that files can be piped into.
const crypto = require('crypto');
const fs = require('fs');
const { pipeline } = require('stream/promises');
fs.writeFileSync('data.txt', 'some text\n'.repeat(1000));
async function main() {
  const hash = crypto.createHash('sha256');
  await pipeline(fs.createReadStream('data.txt', { highWaterMark: 1024 }), hash);
  console.log(hash.digest === crypto.createHash('md5').digest, hash.read().toString('hex'));
  const digest = await globalThis.crypto.subtle.digest('SHA-256', Buffer.from('abc'));
  console.log(digest instanceof ArrayBuffer, Buffer.from(digest).toString('hex'));
  const hmac = crypto.createHmac('sha1', 'k');
  hmac.on('readable', () => {
    const data = hmac.read();
    if (data) console.log('hmac', data.toString('base64'));
  });
  hmac.write('part one');
  hmac.end(' part two');
}
main();
