// How long does each asynchronous operation take? A tracer built on async_hooks
const { createHook, executionAsyncId, AsyncResource } = require('async_hooks');
const fs = require('fs');
const spans = new Map(); const lines = [];
const hook = createHook({
  init(id, type, parent) { spans.set(id, { type, parent, runs: 0 }); },
  before(id) { const s = spans.get(id); if (s) s.runs++; },
  promiseResolve(id) { const s = spans.get(id); if (s) s.resolved = true; },
}).enable();
class Db extends AsyncResource { constructor() { super('DB'); } query(cb) { setImmediate(() => this.runInAsyncScope(cb, null, null, 'row')); } }
async function main() {
  const text = await new Promise((resolve, reject) => fs.readFile(__filename, 'utf8', (e, s) => e ? reject(e) : resolve(s.length > 10)));
  lines.push(text);
  const row = await new Promise((r) => new Db().query((e, v) => { lines.push(spans.get(executionAsyncId()).type); r(v); }));
  lines.push(row);
  const p = Promise.all([1, 2, 3].map(async (n) => { await null; return n * n; }));
  lines.push((await p).join());
}
main().finally(() => {
  hook.disable();
  const depth = (id) => { let n = 0; for (let s = spans.get(id); s; s = spans.get(s.parent)) n++; return n; };
  for (const [id, s] of spans) lines.push(`${' '.repeat(depth(id))}${s.type} runs ${s.runs}${s.resolved ? ' resolved' : ''}`);
  console.log(lines.join('\n'));
});
