// What crypto.subtle says of wrong arguments, and where its errors are.
const subtle = crypto.subtle;
const bytes = new Uint8Array(16);
const mac = { name: 'HMAC', hash: 'SHA-256' };
const show = async (run) => {
  try { console.log(await run()); } catch (error) { console.log(error.name, '|', error.message); }
};
(async () => {
  const key = await subtle.importKey('raw', bytes, mac, false, ['sign']);
  const cipher = await subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const password = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  await show(() => subtle.importKey());
  await show(() => subtle.importKey('text', bytes, mac, true, ['sign']));
  await show(() => subtle.importKey('raw', 'text', mac, true, ['sign']));
  await show(() => subtle.importKey('raw', bytes, 'HMAC', true, ['sign']));
  await show(() => subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'MD5' }, true, ['sign']));
  await show(() => subtle.importKey('raw', bytes, mac, true, ['encrypt']));
  await show(() => subtle.importKey('raw', bytes, mac, true, []));
  await show(() => subtle.importKey('raw', new Uint8Array(5), 'AES-CBC', true, ['encrypt']));
  await show(() => subtle.importKey('jwk', { kty: 'oct', k: 'AAAA', alg: 'HS512' }, mac, true, ['sign']));
  await show(() => subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']));
  await show(() => subtle.sign('HMAC', {}, bytes));
  await show(() => subtle.sign('AES-GCM', key, bytes));
  await show(() => subtle.verify('HMAC', key, bytes, bytes));
  await show(() => subtle.exportKey('raw', key));
  await show(() => subtle.exportKey('raw', password));
  await show(() => subtle.encrypt({ name: 'AES-GCM' }, cipher, bytes));
  await show(() => subtle.encrypt({ name: 'AES-GCM', iv: bytes, tagLength: 33 }, cipher, bytes));
  await show(() => subtle.decrypt({ name: 'AES-GCM', iv: bytes }, cipher, new Uint8Array(30)));
  await show(() => subtle.decrypt({ name: 'AES-GCM', iv: bytes }, cipher, new Uint8Array(3)));
  await show(() => subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-1', salt: bytes, iterations: 0 }, password, 128));
  await show(() => subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-1', salt: bytes, iterations: 1 }, password));
  await show(() => subtle.generateKey({ name: 'ECDSA', namedCurve: 'K-256' }, true, ['sign']));
  await show(() => subtle.generateKey({ name: 'AES-GCM', length: 192 }, true, ['encrypt']));
  try { await subtle.digest({}, bytes); } catch (error) { console.log(error.stack); console.log(error); }
  try { await subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array() }, cipher, bytes); } catch (error) { console.log(error.stack); }
  await subtle.sign('HMAC', cipher, bytes);
})();
