const fs = require('fs');
const asyncHooks = require('async_hooks');

const write = (...parts) => fs.writeSync(1, parts.join(' ') + '\n');
asyncHooks.createHook({
  init(id, type, trigger, resource) { write('init', id, type, trigger, 'in', asyncHooks.executionAsyncId(), resource.constructor.name); },
  before(id) { write('before', id); },
  after(id) { write('after', id); },
  destroy(id) { write('destroy', id); },
}).enable();

fs.readFile(__filename, (error, data) => {
  write('read', data.length > 0);
  require('crypto').randomBytes(4, (failure, bytes) => {
    write('bytes', bytes.length);
    fs.stat('/nowhere', (missing) => write(missing.code));
  });
});
