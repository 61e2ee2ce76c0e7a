// Keys of crypto.subtle: what they show, sign, encrypt, derive, wrap, and how they go to JSON Web Keys and to a worker.
const subtle = crypto.subtle;
const text = (words) => new TextEncoder().encode(words);
const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const zeros = new Uint8Array(16);
(async () => {
  const mac = await subtle.importKey('raw', text('secret'), { name: 'HMAC', hash: 'SHA-256' }, true, ['verify', 'sign']);
  console.log(mac, String(mac), mac.usages, mac.algorithm, mac.algorithm === mac.algorithm);
  const signature = await subtle.sign('HMAC', mac, text('message'));
  console.log(hex(signature), await subtle.verify('HMAC', mac, signature, text('message')), await subtle.verify('HMAC', mac, signature, text('other')));
  console.log(JSON.stringify(await subtle.exportKey('jwk', mac)), hex(await subtle.exportKey('raw', mac)));
  const short = await subtle.importKey('raw', new Uint8Array([255, 255]), { name: 'HMAC', hash: 'SHA-1', length: 13 }, true, ['sign']);
  console.log(hex(await subtle.exportKey('raw', short)), short.algorithm.length);

  for (const how of [{ name: 'AES-GCM', iv: zeros }, { name: 'AES-CBC', iv: zeros }, { name: 'AES-CTR', counter: new Uint8Array(16).fill(255), length: 8 }]) {
    const key = await subtle.importKey('raw', zeros, how.name, false, ['encrypt', 'decrypt']);
    const secret = await subtle.encrypt(how, key, text('seventeen letters'));
    console.log(how.name, hex(secret), new TextDecoder().decode(await subtle.decrypt(how, key, secret)));
  }
  const password = await subtle.importKey('raw', text('password'), 'PBKDF2', false, ['deriveBits', 'deriveKey']);
  const salted = { name: 'PBKDF2', hash: 'SHA-512', salt: text('salt'), iterations: 1000 };
  console.log(hex(await subtle.deriveBits(salted, password, 256)));
  const derived = await subtle.deriveKey(salted, password, { name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  console.log(derived, hex(await subtle.exportKey('raw', derived)));
  const seed = await subtle.importKey('raw', text('seed'), 'HKDF', false, ['deriveBits']);
  console.log(hex(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: zeros, info: text('info') }, seed, 128)));
  const wrapping = await subtle.importKey('raw', zeros, 'AES-KW', false, ['wrapKey', 'unwrapKey']);
  const wrapped = await subtle.wrapKey('raw', derived, wrapping, 'AES-KW');
  console.log(hex(wrapped), (await subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', 'AES-GCM', false, ['decrypt'])).usages);

  const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  console.log(pair, Object.keys(pair), pair.privateKey, Object.keys(await subtle.exportKey('jwk', pair.privateKey)));
  const signed = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, text('data'));
  console.log(signed.byteLength, await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, pair.publicKey, signed, text('data')));
  const one = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-384' }, false, ['deriveBits']);
  const two = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-384' }, false, ['deriveBits']);
  const shared = await Promise.all([subtle.deriveBits({ name: 'ECDH', public: two.publicKey }, one.privateKey, 256), subtle.deriveBits({ name: 'ECDH', public: one.publicKey }, two.privateKey, 256)]);
  console.log(shared[0].byteLength, hex(shared[0]) === hex(shared[1]));
  const rsa = await subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-1' }, true, ['encrypt', 'decrypt']);
  console.log(rsa.publicKey.algorithm, Object.keys(await subtle.exportKey('jwk', rsa.privateKey)));
  console.log(new TextDecoder().decode(await subtle.decrypt('RSA-OAEP', rsa.privateKey, await subtle.encrypt('RSA-OAEP', rsa.publicKey, text('hidden')))));

  const clone = structuredClone(mac);
  console.log(clone !== mac, hex(await subtle.sign('HMAC', clone, text('message'))) === hex(signature));
  const worker = new Worker(URL.createObjectURL(new Blob(['onmessage = async ({ data }) => postMessage(await crypto.subtle.sign("HMAC", data, new Uint8Array(3)));'])));
  worker.onmessage = ({ data }) => { console.log('worker', hex(data)); worker.terminate(); };
  worker.postMessage(mac);
})();
