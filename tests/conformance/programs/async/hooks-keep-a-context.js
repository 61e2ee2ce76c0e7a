// A request context kept by hand, as before AsyncLocalStorage
const async_hooks = require('async_hooks');
const { promisify } = require('util');
const sleep = promisify(setTimeout);
const { setTimeout: wait } = require('timers/promises');
const store = new Map();
const hook = async_hooks.createHook({
  init(asyncId, type, triggerAsyncId) { if (store.has(triggerAsyncId)) store.set(asyncId, store.get(triggerAsyncId)); },
  destroy(asyncId) { store.delete(asyncId); },
});
hook.enable();
const set = (v) => store.set(async_hooks.executionAsyncId(), v);
const get = () => store.get(async_hooks.executionAsyncId());
async function query(sql) { await sleep(3); return `${sql} for ${get()}`; }
async function handle(user) {
  set(user);
  const rows = await Promise.all(['a', 'b'].map(query));
  console.log(user, rows, get());
  await wait(2);
  console.log('after wait', get());
  setImmediate(() => console.log('immediate', get()));
  process.nextTick(() => console.log('tick', get()));
  queueMicrotask(() => console.log('microtask', get()));
  await new Promise((resolve) => setTimeout(resolve, 1));
  return get();
}
setTimeout(() => handle('ann').then((v) => console.log('ann ends', v)), 1);
setTimeout(() => handle('bob').then((v) => console.log('bob ends', v)), 80);
setTimeout(() => { hook.disable(); console.log('disabled', store.size > 0); }, 200);
