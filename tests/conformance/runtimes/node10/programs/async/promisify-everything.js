const util = require('util');
const fs = require('fs');
const { exec } = require('child_process');
const sleep = util.promisify(setTimeout);
const immediate = util.promisify(setImmediate);
function cbStyle(a, b, cb) { process.nextTick(cb, a > b ? new RangeError('a > b') : null, a + b, 'extra'); }
cbStyle[util.promisify.custom] = undefined;
const add = util.promisify(cbStyle);
const back = util.callbackify(async (x) => { if (!x) throw null; return x * 2; });
(async () => {
  console.log(await sleep(5, 'slept'));
  console.log(await immediate('imm'));
  console.log(await add(1, 2));
  try { await add(3, 2); } catch (e) { console.log(e.name, e.message); }
  try { await util.promisify(fs.readFile)('/no/such'); } catch (e) { console.log(e.code, e.syscall, e.path); }
  back(4, (err, v) => console.log('cb', err, v));
  back(0, (err, v) => console.log('cb', err.code, err.message, v, err.reason));
  try { util.promisify('x'); } catch (e) { console.log(e.name, e.code, e.message); }
  console.log(util.inspect(sleep), util.inspect(add), add.name, add.length);
  console.log(await util.promisify(fs.exists)(__filename));
  const { bytesRead, buffer } = await util.promisify(fs.read)(fs.openSync(__filename, 'r'), Buffer.alloc(4), 0, 4, 0);
  console.log(bytesRead, buffer);
})();
