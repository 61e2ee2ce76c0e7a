// Key derivation runs on the thread pool: the main thread goes on.
const crypto = require('crypto');
const start = Date.now();
crypto.pbkdf2('secret', 'salt', 20000, 32, 'sha512', (error, key) => {
  console.log('pbkdf2', error, key.toString('hex').slice(0, 12));
  process.nextTick(() => console.log('tick after pbkdf2'));
  Promise.resolve().then(() => console.log('microtask after pbkdf2'));
});
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('nextTick'));
Promise.resolve().then(() => console.log('microtask'));
console.log('main done');
