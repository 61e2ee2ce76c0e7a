// Two sides agree on a secret: over curves, over groups with names, over a prime that one of them has found.
const crypto = require('crypto');

function attempt(what, run) {
  try {
    console.log(what, run());
  } catch (error) {
    console.log(what, error.name, error.code, error.message, Object.keys(error));
    console.log(error.stack.split('\n').slice(1, 3).map((line) => line.trim().replace(__filename, 'file')).join(' | '));
  }
}

for (const curve of ['secp256k1', 'prime256v1', 'secp384r1', 'secp521r1']) {
  const ann = crypto.createECDH(curve);
  const bob = crypto.createECDH(curve);
  const annKey = ann.generateKeys();
  const bobKey = bob.generateKeys('hex', 'compressed');
  const first = ann.computeSecret(bobKey, 'hex');
  const second = bob.computeSecret(annKey, null, 'hex');
  console.log(curve, annKey.length, bobKey.length, first.length, first.toString('hex') === second);
}

const fixed = crypto.createECDH('secp256k1');
attempt('no public key', () => fixed.getPublicKey());
attempt('no private key', () => fixed.getPrivateKey());
attempt('zero', () => fixed.setPrivateKey('00', 'hex'));
fixed.setPrivateKey('0007', 'hex');
console.log(fixed.getPrivateKey(), fixed.getPublicKey('base64'));
for (const form of ['compressed', 'uncompressed', 'hybrid']) console.log(form, fixed.getPublicKey('hex', form));
console.log(crypto.ECDH.convertKey(fixed.getPublicKey('hex', 'compressed'), 'secp256k1', 'hex', 'hex', 'uncompressed'));
console.log(fixed.computeSecret(fixed.getPublicKey(), null, 'hex'));
attempt('another form', () => fixed.getPublicKey('hex', 'flat'));
attempt('no point', () => fixed.computeSecret('0411', 'hex'));
attempt('no curve', () => crypto.createECDH('P-256'));
attempt('a number', () => crypto.createECDH(5));
attempt('a wrong point', () => crypto.ECDH.convertKey('0411', 'prime256v1', 'hex'));
console.log(crypto.getCurves().length, crypto.getCurves().includes('secp256k1'), crypto.ECDH('prime256v1') instanceof crypto.ECDH);

for (const name of ['modp5', 'modp14']) {
  const ann = crypto.getDiffieHellman(name);
  const bob = crypto.createDiffieHellmanGroup(name);
  ann.generateKeys();
  bob.generateKeys();
  const same = ann.computeSecret(bob.getPublicKey()).equals(bob.computeSecret(ann.getPublicKey()));
  console.log(name, ann.getPrime('hex').slice(-24), ann.getGenerator('hex'), ann.verifyError, ann.setPrivateKey, same);
}
attempt('no group', () => crypto.getDiffieHellman('modp99'));

const finder = crypto.createDiffieHellman(512);
const joiner = crypto.createDiffieHellman(finder.getPrime(), finder.getGenerator());
attempt('not made yet', () => joiner.getPublicKey());
finder.generateKeys();
joiner.setPrivateKey('03', 'hex');
console.log(joiner.generateKeys('hex'), joiner.getPrivateKey(), finder.getPrime().length, finder.verifyError);
console.log(joiner.computeSecret(finder.getPublicKey()).equals(finder.computeSecret('08', 'hex')));
attempt('one', () => finder.computeSecret('01', 'hex'));
attempt('the prime', () => finder.computeSecret(finder.getPrime()));
attempt('nothing', () => crypto.createDiffieHellman());
