// What crypto.subtle says of keys that are not for this, of lengths and of algorithms that it does not know.
const { subtle } = globalThis.crypto;
const encode = (text) => new TextEncoder().encode(text);
const iv = new Uint8Array(12);
const key = await subtle.generateKey({ name: 'AES-GCM', length: 128 }, true, ['encrypt']);
const base = await subtle.importKey('raw', encode('input'), 'HKDF', false, ['deriveBits']);

for (const attempt of [
  () => subtle.sign('HMAC', key, encode('x')),
  () => subtle.encrypt({ name: 'AES-CBC', iv }, key, encode('x')),
  () => subtle.encrypt({ name: 'AES-GCM', iv }, key, 'text'),
  () => subtle.exportKey('raw', base),
  () => subtle.importKey('raw', new Uint8Array(15), 'AES-CTR', true, ['encrypt']),
  () => subtle.importKey('raw', new Uint8Array(16), 'AES-CTR', true, ['sign']),
  () => subtle.importKey('raw', new Uint8Array(16), 'AES-CTR', true, []),
  () => subtle.generateKey({ name: 'AES-CBC', length: 100 }, true, ['encrypt']),
  () => subtle.generateKey({ name: 'HMAC' }, true, ['sign']),
  () => subtle.digest('MD5', encode('x')),
  () => subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-1', salt: iv, iterations: 1 }, base, 8),
]) {
  await attempt().then(() => console.log('went well'), ({ name, code, message }) => console.log(name, code, message));
}
