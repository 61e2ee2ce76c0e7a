const { AsyncResource, createHook, executionAsyncId, triggerAsyncId } = require('async_hooks');
const { writeSync } = require('fs'); const log = (...a) => writeSync(1, a.join(' ') + '\n');
createHook({ init(id, type, trig, res) { log('init', type, id, trig, res instanceof AsyncResource); }, before: id => log('before', id), after: id => log('after', id), destroy: id => log('destroy', id) }).enable();
class Query extends AsyncResource { constructor(sql) { super('DBQUERY'); this.sql = sql; } run(cb) { setTimeout(() => { this.runInAsyncScope(cb, null, null, 'rows of ' + this.sql); this.emitDestroy(); }, 2); } }
const q = new Query('select 1');
q.run((e, rows) => log('callback', rows, executionAsyncId() === q.asyncId(), triggerAsyncId() === q.triggerAsyncId()));
