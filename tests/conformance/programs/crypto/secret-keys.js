const crypto = require('node:crypto');
const util = require('node:util');

const attempt = (name, work) => {
  try {
    console.log(name, work());
  } catch (error) {
    console.log(name, error.name, error.code, error.message, Object.keys(error).join());
  }
};

const key = crypto.createSecretKey(Buffer.from('a secret'));
console.log(key.type, key.symmetricKeySize, key instanceof crypto.KeyObject, key.constructor.name, String(key), util.types.isKeyObject(key));
console.log(key.export(), key.export({ format: 'jwk' }), key.equals(crypto.createSecretKey('a secret', 'utf8')), key.equals(crypto.createSecretKey('other', 'utf8')));
console.log(crypto.createHmac('sha256', key).update('text').digest('hex') === crypto.createHmac('sha256', 'a secret').update('text').digest('hex'));
const wide = crypto.createSecretKey(Buffer.alloc(16, 7));
console.log(crypto.createCipheriv('aes-128-cbc', wide, Buffer.alloc(16)).update('0123456789abcdef', 'utf8', 'hex'));
console.log(Buffer.from(crypto.hkdfSync('sha256', wide, 'salt', 'info', 8)).toString('hex'), structuredClone(key).equals(key));

// A library that takes any secret asks first whether it is a key in PEM.
for (const make of [crypto.createPrivateKey, crypto.createPublicKey]) {
  for (const value of ['shh', Buffer.from('shh'), { key: 'shh' }, null]) attempt(make.name, () => make(value));
}
attempt('no bytes', () => crypto.createSecretKey(5));
attempt('no format', () => key.export({ format: 'pem' }));
attempt('no options', () => key.export(5));
attempt('no key', () => key.equals('a secret'));
attempt('by hand', () => new crypto.KeyObject('secret', 5));
attempt('no such type', () => new crypto.KeyObject('shared', 5));
console.log(crypto.generateKeySync('hmac', { length: 64 }).symmetricKeySize, crypto.generateKeySync('aes', { length: 256 }).export().length);
attempt('short', () => crypto.generateKeySync('hmac', { length: 4 }));
attempt('odd', () => crypto.generateKeySync('aes', { length: 100 }));
attempt('unknown', () => crypto.generateKeySync('des', { length: 64 }));
crypto.generateKey('hmac', { length: 128 }, (error, made) => console.log(error, made.type, made.export().length));
