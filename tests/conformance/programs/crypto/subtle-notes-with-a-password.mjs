// Notes sealed with a password: PBKDF2 makes the key, AES-GCM seals, HMAC signs what is public.
const { subtle } = globalThis.crypto;
const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder().decode(bytes);
const hex = (bytes) => Buffer.from(bytes).toString('hex');

async function keyOf(password, salt) {
  const base = await subtle.importKey('raw', encode(password), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', salt: encode(salt), iterations: 2000, hash: 'SHA-256' };
  return subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
}

const key = await keyOf('correct horse', 'pepper');
console.log(key);
console.log(hex(await subtle.exportKey('raw', key)));
const iv = new Uint8Array(12).fill(9);
const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encode('v1') }, key, encode('the cake is a lie'));
console.log(hex(sealed));
console.log(decode(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: encode('v1') }, key, sealed)));
await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: encode('v2') }, key, sealed).catch((error) => console.log(error));

const mac = await subtle.importKey('jwk', { kty: 'oct', k: 'c2VjcmV0', alg: 'HS256' }, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify']);
const signature = await subtle.sign('HMAC', mac, encode('message'));
console.log(hex(signature), await subtle.verify('HMAC', mac, signature, encode('message')), await subtle.verify('HMAC', mac, signature, encode('massage')));
console.log(await subtle.exportKey('jwk', mac), mac.algorithm, mac.type);

const base = await subtle.importKey('raw', encode('input'), 'HKDF', false, ['deriveBits']);
console.log(hex(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-512', salt: new Uint8Array(), info: encode('x') }, base, 128)));

const order = [];
await Promise.all([
  subtle.generateKey({ name: 'HMAC', hash: 'SHA-1' }, false, ['sign']).then(({ algorithm }) => order.push(algorithm.length)),
  subtle.digest('SHA-1', encode('abc')).then((bytes) => order.push(hex(bytes).slice(0, 8))),
  Promise.resolve().then(() => order.push('microtask')),
]);
console.log(order[0], order.length);
