// A program that writes modules into a folder of its own and then loads them: cycles, errors, CommonJS and ES modules.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'modules-'));
const write = (name, text) => fs.writeFileSync(path.join(folder, name), text);

write('a.js', `
exports.done = false;
console.log('a starts');
const b = require('./b');
console.log('in a, b.done is', b.done);
exports.done = true;
console.log('a is done');
`);
write('b.js', `
exports.done = false;
console.log('b starts, loaded by', require('path').basename(module.parent.filename));
const a = require('./a.js');
console.log('in b, a.done is', a.done);
exports.done = true;
`);
write('counter.mjs', `
console.log('counter evaluates');
export let count = 0;
export const increment = () => ++count;
export default class Counter {}
await null;
console.log('counter goes on');
`);
write('user.mjs', `
import Counter, { count, increment } from './counter.mjs';
import common, { named } from './common.cjs';
console.log('user', count, typeof Counter, common, named);
increment();
console.log('user', count, import.meta.url.endsWith('user.mjs'));
export * as counter from './counter.mjs';
`);
write('common.cjs', `exports.named = 1; exports.later = () => 2;`);
write('data.json', '{"list": [1, 2]}');
write('broken.js', 'const = 5;');
write('throws.js', `exports.partial = true; throw new RangeError('while loading');`);
write('broken.mjs', 'export const x = ;');

const load = (name) => require(path.join(folder, name));
const a = load('a');
console.log(a, Object.keys(require.cache).map((file) => path.basename(file)));
console.log(load('data'), load('a') === a);
for (const name of ['broken.js', 'throws.js', 'throws.js', 'missing.js']) {
  try {
    load(name);
  } catch (error) {
    console.log(name, error.name, error.code, error.message.split('\n')[0].replace(folder, '…'));
  }
}
write('a.js', `exports.version = 2;`);
console.log(load('a').version);
delete require.cache[path.join(folder, 'a.js')];
console.log(load('a').version);

import(path.join(folder, 'user.mjs')).then(async (namespace) => {
  console.log(namespace.counter.count, (await import(path.join(folder, 'user.mjs'))) === namespace);
  await import(path.join(folder, 'broken.mjs')).catch((error) => console.log(error.name, error.message));
  fs.rmSync(folder, { recursive: true });
});
console.log('after the call of import');
