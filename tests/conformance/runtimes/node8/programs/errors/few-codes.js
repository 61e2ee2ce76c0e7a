var assert = require('assert');
var show = function (f) { try { f(); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.message, Object.keys(e).length); } };
[function () { assert(0); }, function () { assert.fail(); }, function () { assert.fail('boom'); }, function () { assert.ifError(new Error('q')); },
  function () { assert.fail(1, 2); }, function () { assert.strictEqual(1, 2); }, function () { assert.deepEqual({ a: 1 }, { a: 2 }); },
  function () { assert.doesNotThrow(function () { throw new Error('i'); }, 'msg'); }, function () { process.nextTick(1); }, function () { setTimeout(1); },
  function () { require(''); }, function () { require(5); }, function () { Buffer.from(5); }, function () { Buffer.from(null); },
  function () { Buffer.alloc(2).readUInt8(9); }, function () { Buffer.alloc(2).writeUInt8(300, 0); }, function () { require('fs').readFileSync(); },
  function () { new (require('events'))().on('x', 5); }, function () { require('crypto').createHash('zz'); },
  function () { (1).toFixed(21); }, function () { (1).toPrecision(22); }].forEach(show);
console.log(module.parent);
