// Digests, authentication codes and derived keys.
const crypto = require('crypto');
const show = (call) => {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
for (const name of ['md5', 'sha1', 'sha256', 'sha512', 'sha3-256', 'SHA384']) {
  console.log(name, crypto.createHash(name).update('hello').update(Buffer.from(' world')).digest('hex'));
}
console.log(crypto.createHash('sha256').update('').digest());
console.log(crypto.createHash('sha1').update('caf\u00e9', 'utf8').digest('base64'), crypto.createHash('sha1').update('6869', 'hex').digest('base64url'));
console.log(crypto.createHmac('sha256', 'key').update('The quick brown fox jumps over the lazy dog').digest('hex'));
console.log(crypto.pbkdf2Sync('password', 'salt', 1000, 32, 'sha512').toString('hex'));
console.log(crypto.scryptSync('password', 'salt', 16, { N: 1024 }).toString('hex'));
const hash = crypto.createHash('sha256').update('a');
const copy = hash.copy();
console.log(hash.update('b').digest('hex') === crypto.createHash('sha256').update('ab').digest('hex'), copy.digest('hex').slice(0, 8));
show(() => hash.update('c'));
show(() => hash.digest());
show(() => crypto.createHash('sha999'));
show(() => crypto.createHash());
show(() => crypto.createHash('md5').update(5));
show(() => crypto.createHmac('md5'));
show(() => crypto.createHmac('nothing', 'k'));
show(() => crypto.pbkdf2Sync('p', 's', 1, 5, 'nothing'));
show(() => crypto.pbkdf2Sync('p', 's', 0, 5, 'md5'));
show(() => crypto.pbkdf2Sync('p', 's', 1, -5, 'md5'));
show(() => crypto.pbkdf2Sync('p', 's', 1, 5));
show(() => crypto.pbkdf2Sync(3, 's', 1, 5, 'md5'));
show(() => crypto.pbkdf2('p', 's', 1, 5, 'md5'));
show(() => crypto.scryptSync('p', 's', 4, { N: 3 }));
show(() => crypto.scryptSync('p', 's', 4, { N: 1 << 20 }));
show(() => crypto.timingSafeEqual(Buffer.from('ab'), Buffer.from('ab')));
show(() => crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')));
show(() => crypto.timingSafeEqual('a', 'b'));
show(() => crypto.hash('sha1', 'abc'));
