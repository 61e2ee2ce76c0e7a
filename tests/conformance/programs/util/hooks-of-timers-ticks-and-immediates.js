const fs = require('fs');
const asyncHooks = require('async_hooks');

const write = (...parts) => fs.writeSync(1, parts.join(' ') + '\n');
asyncHooks.createHook({
  init(id, type, trigger, resource) { write('init', id, type, trigger, 'in', asyncHooks.executionAsyncId(), resource.constructor.name); },
  before(id) { write('before', id); },
  after(id) { write('after', id); },
  destroy(id) { write('destroy', id); },
}).enable();

process.on('beforeExit', () => write('beforeExit'));
process.on('exit', () => write('exit'));
setImmediate(() => {
  write('immediate');
  process.nextTick(() => write('tick of the immediate'));
  setTimeout(() => {
    write('timeout', asyncHooks.executionAsyncId(), asyncHooks.triggerAsyncId());
    const repeated = setInterval(() => {
      write('interval');
      clearInterval(repeated);
    }, 60);
  }, 60);
});
process.nextTick((value) => write('tick', value), 1);
queueMicrotask(() => write('microtask'));
clearTimeout(setTimeout(() => {}, 9));
clearImmediate(setImmediate(() => {}));
