const fs = require('fs');
const asyncHooks = require('async_hooks');

const write = (...parts) => fs.writeSync(1, parts.join(' ') + '\n');
asyncHooks.createHook({
  init(id, type, trigger, resource) { write('init', id, type, trigger, 'in', asyncHooks.executionAsyncId(), resource.constructor.name); },
  before(id) { write('before', id); },
  after(id) { write('after', id); },
  destroy(id) { write('destroy', id); },
}).enable();

console.log('hello');
console.log('again');
setTimeout(() => {
  console.log('in a timer');
  console.log('once more');
}, 60);
