// error-first, promisify and callbackify with custom
const util = require('util'); const fs = require('fs');
const readFile = util.promisify(fs.readFile);
const cb = util.callbackify(async (n) => { if (n < 0) throw null; if (n === 0) throw new Error('zero'); return n * 2; });
cb(4, (e, v) => console.log(e, v)); cb(0, (e) => console.log(e.message)); cb(-1, (e) => console.log(e.message, e.reason, e.code));
(async () => {
  try { await readFile('/no/such/file'); } catch (e) { console.log(e.code, e.errno, e.message); }
  const st = util.promisify(setTimeout); console.log(await st(5, 'value'));
  const im = util.promisify(setImmediate); console.log(await im('imm'));
  const exec = util.promisify(fs.exists); console.log(await exec('/no'));
  const { bytesRead, buffer } = await util.promisify(fs.read)(fs.openSync(__filename), Buffer.alloc(10), 0, 10, 0); console.log(bytesRead, buffer.toString());
  function weird(a, cb) { process.nextTick(cb, null, a, 'second'); } console.log(await util.promisify(weird)(1));
  weird[util.promisify.custom] = () => 'custom!'; console.log(util.promisify(weird)());
  try { util.promisify('x'); } catch (e) { console.log(e.code, e.message); }
  const f = util.promisify(weird); console.log(f === util.promisify(f));
})();
console.log('sync end');
