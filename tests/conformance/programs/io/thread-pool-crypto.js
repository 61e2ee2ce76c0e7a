const crypto = require('crypto');
crypto.pbkdf2('secret', 'salt', 10, 16, 'sha256', (err, key) => {
  console.log(err, key.toString('hex'));
  console.log(crypto.createHash('sha256').update('abc').digest('hex'));
});
console.log('hashing in the pool');
