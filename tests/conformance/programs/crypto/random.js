// Random values: only what holds for all of them.
const crypto = require('crypto');
const show = (call) => {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
console.log(crypto.randomBytes(16).length, Buffer.isBuffer(crypto.randomBytes(4)), crypto.randomBytes(8).toString('hex').length);
console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()), crypto.randomUUID() === crypto.randomUUID());
const drawn = Array.from({ length: 200 }, () => crypto.randomInt(6));
console.log(drawn.every((n) => Number.isInteger(n) && n >= 0 && n < 6), new Set(drawn).size);
console.log(crypto.randomInt(10, 11));
console.log(globalThis.crypto.getRandomValues(new Uint8Array(4)).length, typeof globalThis.crypto.randomUUID());
console.log(crypto.randomFillSync(Buffer.alloc(6)).length);
show(() => crypto.randomBytes(-1));
show(() => crypto.randomBytes('a'));
show(() => crypto.randomInt(1.5));
show(() => crypto.randomInt(5, 2));
show(() => crypto.randomInt(0));
show(() => globalThis.crypto.getRandomValues([]));
show(() => globalThis.crypto.getRandomValues(new Uint8Array(70000)));
crypto.randomBytes(3, (error, bytes) => console.log('async', error, bytes.length));
console.log(Object.prototype.toString.call(globalThis.crypto));
