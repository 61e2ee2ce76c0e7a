// Pairs made on the thread pool, promisified; signatures with a callback; Sign as a stream.
const crypto = require('crypto');
const { promisify } = require('util');
crypto.generateKeyPair('ec', { namedCurve: 'P-256' }, (error, publicKey, privateKey) => {
  console.log(error, publicKey.type, privateKey.asymmetricKeyDetails);
  crypto.sign('sha256', Buffer.from('text'), privateKey, (failure, signature) => {
    console.log(failure, signature.length > 60);
    crypto.verify('sha256', Buffer.from('text'), publicKey, signature, (e, isRight) => {
      console.log(e, isRight);
      pairOfTexts();
    });
    console.log('asked');
  });
});
const pairOfTexts = () => crypto.generateKeyPair('rsa', { modulusLength: 1024, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } }, (error, publicKey, privateKey) => {
  console.log(error, publicKey.split('\n')[0], privateKey.split('\n')[0]);
  const token = ['{"alg":"RS256"}', '{"sub":1}'].map((part) => Buffer.from(part).toString('base64url')).join('.');
  const signature = crypto.createSign('RSA-SHA256').update(token).sign({ key: privateKey, passphrase: 'secret' }, 'base64url');
  rest();
  console.log(signature.length, crypto.createVerify('RSA-SHA256').update(token).verify(publicKey, signature, 'base64url'), crypto.createVerify('RSA-SHA256').update(token + 'x').verify(publicKey, signature, 'base64url'));
});
const rest = async () => {
  const { publicKey, privateKey } = await promisify(crypto.generateKeyPair)('ed25519');
  const signature = crypto.sign(null, Buffer.from('m'), privateKey);
  console.log('ed25519', signature.length, crypto.verify(null, Buffer.from('m'), publicKey, signature), crypto.verify(null, Buffer.from('n'), publicKey, signature));
  const copy = crypto.createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }));
  console.log(copy.equals(publicKey), copy.equals(privateKey), crypto.createPublicKey(privateKey).equals(publicKey));
  const [alice, bob] = [1, 2].map(() => crypto.generateKeyPairSync('x25519'));
  console.log(crypto.diffieHellman({ privateKey: alice.privateKey, publicKey: bob.publicKey }).equals(crypto.diffieHellman({ privateKey: bob.privateKey, publicKey: alice.publicKey })));
  const signer = crypto.createSign('sha512');
  signer.on('finish', () => {
    const ec = crypto.generateKeyPairSync('ec', { namedCurve: 'secp521r1' });
    const made = signer.sign({ key: ec.privateKey, dsaEncoding: 'ieee-p1363' });
    console.log(made.length, crypto.verify('sha512', Buffer.from('onetwo'), { key: ec.publicKey, dsaEncoding: 'ieee-p1363' }, made));
  });
  signer.write('one');
  signer.end('two');
};
