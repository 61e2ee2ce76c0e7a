const assert = require('assert');
const A = assert.AssertionError;
console.log(A.name, A.length, assert.name, assert.length, Object.keys(assert).join(), Object.keys(assert.strict).join());
try { A(); } catch (e) { console.log(e.message); }
try { new A(); } catch (e) { console.log(e.message, e.code); }
try { new A('x'); } catch (e) { console.log(e.message); }
const e = new A({ actual: 1, expected: 2, operator: 'strictEqual' });
console.log(e instanceof Error, e instanceof A, e.toString(), Object.prototype.toString.call(e), JSON.stringify(e));
console.log(e.stack.split('\n').slice(0,5).join('\n'));
console.log(new A({ message: 'm' }));
console.log(new A({ actual: 1, expected: 2, operator: '<' }).message);
function f() { assert.strictEqual(1, 2); }
try { f(); } catch (e) { console.log(e.stack); console.log(e); console.log(Object.getOwnPropertyNames(e)); }
try { f(); } catch (e) { e.message = 'changed'; console.log(e.stack.split('\n')[0]); console.log({ e }); }
try { assert.deepStrictEqual({a:{b:{c:1}}}, {a:{b:{c:2}}}); } catch (e) { console.log(e); }
try { assert.strictEqual('l\n'.repeat(20), 'x'); } catch (e) { console.log(e); }
try { assert.ifError(new Error('inner')); } catch (e) { console.log(e.stack); }
assert.rejects(async () => 1).catch((e) => console.log(e.stack));
class Mine extends A { constructor() { super({ message: 'mine', operator: 'q' }); } }
console.log(new Mine().name, new Mine() instanceof A);
console.log(assert.strict === assert.strict.strict, require('assert/strict') === assert.strict, require('assert').ok === assert);
