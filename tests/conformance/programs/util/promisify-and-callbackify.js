const util = require('util');
const add = (a, b, callback) => setTimeout(() => (typeof a === 'number' ? callback(null, a + b) : callback(new TypeError('not a number'))), 1);
const addAsync = util.promisify(add);
addAsync(1, 2).then((v) => console.log('sum', v));
addAsync('x', 2).catch((e) => console.log(e.message));
const cb = util.callbackify(async (x) => { if (x < 0) throw new Error('negative'); return Math.sqrt(x); });
cb(16, (err, v) => console.log('callback', err, v));
cb(-1, (err, v) => console.log('callback', err.message, v));
const custom = () => {};
custom[util.promisify.custom] = () => Promise.resolve('custom');
util.promisify(custom)().then(console.log);
console.log(util.promisify(custom) === custom[util.promisify.custom], addAsync.name, addAsync.length);
const obj = { base: 10, plus(n, done) { done(null, this.base + n); } };
util.promisify(obj.plus).call(obj, 5).then(console.log);
try { util.promisify('x'); } catch (e) { console.log(e.code, e.message); }
