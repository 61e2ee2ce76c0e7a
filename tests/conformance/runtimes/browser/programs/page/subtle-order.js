// crypto.subtle does most of it at once; PBKDF2 and the making of RSA keys come back later.
const { subtle } = crypto;
const order = [];
const bytes = new Uint8Array(16);
const note = (name) => () => order.push(name);
(async () => {
  const key = await subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const password = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  setTimeout(note('timeout'), 0);
  subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes, iterations: 300000 }, password, 256).then(note('pbkdf2'));
  subtle.generateKey({ name: 'RSA-PSS', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-1' }, false, ['sign']).then(note('rsa'));
  subtle.sign('HMAC', key, bytes).then(note('sign'));
  queueMicrotask(note('microtask'));
  subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']).then(note('ecdsa'));
  subtle.digest('SHA-1', bytes).then(note('digest'));
  subtle.exportKey('raw', key).catch(note('rejected'));
  setTimeout(() => console.log(order.join(' ')), 800);
})();
