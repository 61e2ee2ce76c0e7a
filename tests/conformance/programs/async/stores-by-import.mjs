// AsyncLocalStorage imported by name, as modules do.
import { AsyncLocalStorage, AsyncResource, asyncWrapProviders } from 'node:async_hooks';
import * as hooks from 'node:async_hooks';

const requests = new AsyncLocalStorage();
let count = 0;
const log = (...words) => console.log(requests.getStore()?.id ?? '-', ...words);

async function query(sql) {
  log('query', sql);
  await new Promise((resolve) => setTimeout(resolve, 2));
  return `rows of ${sql}`;
}

async function handle(path) {
  log('begin', path);
  const rows = await query(`select ${path}`);
  process.nextTick(() => log('tick'));
  queueMicrotask(() => log('microtask'));
  log('end', rows);
  return path.length;
}

const serve = (path) => requests.run({ id: ++count, path }, handle, path);
console.log(await Promise.all([serve('/a'), serve('/bcd')]));
log('outside');

const resource = requests.run({ id: 'r' }, () => new AsyncResource('Job'));
resource.runInAsyncScope(() => log('in the resource'));
requests.run({ id: 'x' }, () => requests.exit(() => log('left')));
console.log(asyncWrapProviders.NONE, asyncWrapProviders.PROMISE, Object.isFrozen(asyncWrapProviders), hooks.default.AsyncLocalStorage === AsyncLocalStorage);
console.log(Object.keys(hooks).sort().join());
