const async_hooks = require('async_hooks');
const fs = require('fs');
let indent = 0; const types = [];
const hook = async_hooks.createHook({
  init(asyncId, type, triggerAsyncId) { types.push(type); },
  before() { indent += 2; },
  after() { indent -= 2; },
  destroy() {},
}).enable();
setTimeout(() => { types.push('cb'); hook.disable(); console.log(types); console.log(async_hooks.executionAsyncId() > 0, async_hooks.triggerAsyncId() > 0); }, 5);
Promise.resolve().then(() => {});
process.nextTick(() => {});
setImmediate(() => {});
