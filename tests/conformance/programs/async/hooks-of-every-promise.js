// Which hooks are called for which promise: every way to make and settle one.
const { createHook, executionAsyncId, triggerAsyncId } = require('async_hooks');
const { writeSync } = require('fs');
const log = (...parts) => writeSync(1, parts.join(' ') + '\n');
createHook({
  init(id, type, trigger) { log('  init', type, id, 'trigger', trigger, 'in', executionAsyncId()); },
  before(id) { log('  before', id); },
  after(id) { log('  after', id); },
  destroy(id) { log('  destroy', id); },
  promiseResolve(id) { log('  resolve', id); },
}).enable();
const steps = {
  resolved() { return Promise.resolve(1); },
  rejected() { Promise.reject(2).catch(() => log('caught', executionAsyncId(), triggerAsyncId())); },
  executor() { new Promise((resolve) => { log('executor'); resolve(3); log('resolved'); }).then((v) => log('then', v)); },
  passing() { Promise.resolve(4).then(undefined).then((v) => log('passed', v)); },
  finally_() { Promise.resolve(5).finally(() => log('finally')); },
  nested() { Promise.resolve().then(() => Promise.resolve(6)).then((v) => log('nested', v)); },
  withPromise() { const inner = new Promise((r) => setTimeout(r, 1)); new Promise((r) => r(inner)).then(() => log('adopted')); },
  thenable() { new Promise((r) => r({ then(done) { log('then called'); done(7); } })).then((v) => log('thenable', v)); },
  all() { Promise.all([1, Promise.resolve(2)]).then((v) => log('all', v)); },
  race() { Promise.race([Promise.resolve(8), new Promise(() => {})]).then((v) => log('race', v)); },
  settled() { Promise.allSettled([Promise.reject(9)]).then(([r]) => log(r.status)); },
  any() { Promise.any([Promise.reject(1), 10]).then((v) => log('any', v)); },
  throwing() { Promise.resolve().then(() => { throw new Error('x'); }).catch((e) => log('caught', e.message)); },
  microtask() { queueMicrotask(() => log('microtask', executionAsyncId())); },
  tick() { process.nextTick(() => Promise.resolve().then(() => log('in tick', executionAsyncId()))); },
};
let at = 0;
for (const [name, step] of Object.entries(steps)) setTimeout(() => { log(name); step(); }, 20 * ++at);
