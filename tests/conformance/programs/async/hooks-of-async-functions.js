// async functions, await, generators and for await under async_hooks
const { createHook, executionAsyncId, executionAsyncResource } = require('async_hooks');
const { writeSync } = require('fs');
const log = (...parts) => writeSync(1, parts.join(' ') + '\n');
createHook({
  init(id, type, trigger, resource) { log('  init', type, id, 'trigger', trigger, 'in', executionAsyncId(), resource instanceof Promise); },
  before(id) { log('  before', id); },
  after(id) { log('  after', id); },
  promiseResolve(id) { log('  resolve', id); },
}).enable();
async function value() { return 1; }
async function awaiting() { log('a'); await 1; log('b'); await Promise.resolve(2); log('c', executionAsyncId()); return 3; }
async function failing() { await null; throw new Error('no'); }
async function caller() { try { await failing(); } catch (e) { log('caught', e.message); } finally { log('finally'); } return awaiting(); }
async function* generate() { yield 1; const x = await 2; yield x; return 4; }
async function looping() { for await (const v of generate()) log('got', v); for await (const v of [1, Promise.resolve(2)]) log('sync', v); }
async function thenable() { return await { then(r) { r(5); } }; }
async function manual() { const g = generate(); log(JSON.stringify(await Promise.all([g.next(), g.next(), g.return(9), g.next()]))); }
async function all() { await Promise.all([value(), awaiting()]); log('all done', executionAsyncResource() instanceof Promise); }
let at = 0;
for (const step of [value, awaiting, caller, looping, thenable, manual, all]) setTimeout(() => { log(step.name); step().then((v) => log(step.name, 'gave', v)); }, 20 * ++at);
