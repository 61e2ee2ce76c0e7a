const { createHook, executionAsyncId, triggerAsyncId } = require('node:async_hooks');
const types = {};
const hook = createHook({ init(id, type) { types[type] = (types[type] || 0) + 1; } });
hook.enable();
process.nextTick(() => {});
setTimeout(() => {}, 1); setImmediate(() => {}); queueMicrotask(() => {});
require('fs').readFile(__filename, () => { hook.disable(); console.log(types, executionAsyncId() > 1, triggerAsyncId() > 0); });
