const crypto = require('crypto');
console.log(crypto.createHash('sha256').update('abc').digest('hex'));
console.log(crypto.createHash('md5').update('').digest('base64'), crypto.createHash('sha1').update('a').update(Buffer.from('b')).digest('base64url'));
console.log(crypto.createHmac('sha256', 'key').update('data').digest('hex'));
console.log(crypto.createHash('sha512').update('x').digest());
console.log(crypto.randomBytes(8).length, crypto.randomUUID().length, crypto.randomInt(5) < 5, crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')));
console.log(crypto.pbkdf2Sync('pw', 'salt', 1000, 16, 'sha256').toString('hex'), crypto.scryptSync('pw', 'salt', 16).toString('hex'));
const h = crypto.createHash('sha256'); h.update('q'); const c = h.copy(); console.log(c.digest('hex') === h.digest('hex'));
try { h.update('more'); } catch (e) { console.log(e.code, e.message); }
try { h.digest(); } catch (e) { console.log(e.code, e.message); }
try { crypto.createHash('nope'); } catch (e) { console.log(e.code, e.message); }
try { crypto.createHash('md5').update(5); } catch (e) { console.log(e.code, e.message); }
try { crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')); } catch (e) { console.log(e.code, e.message); }
crypto.pbkdf2('pw', 's', 1, 8, 'sha1', (e, k) => console.log('async', e, k.toString('hex')));
console.log(crypto.getHashes().includes('sha256'), typeof crypto.webcrypto);
