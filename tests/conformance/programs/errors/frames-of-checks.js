// Where in Node's own sources its checks stand, as the stacks of their errors say.
const assert = require('assert');
const { parseArgs, inspect } = require('util');
const show = (error) => {
  const lines = error.stack.split('\n    at ').slice(1).map((line) => line.replace(/\(?\/\S*\//, ''));
  console.log(`${error.name} ${error.code}`, lines.slice(0, lines.findIndex((line) => line.includes('frames-of-checks.js'))));
};
const showAll = (error) => console.log(error.stack.split('\n').slice(1, 5).map((line) => line.replace(/\/\S*\//, '')));
const attempts = [
  () => parseArgs({ args: ['--unknown'], options: {} }),
  () => parseArgs({ args: ['word'], options: {} }),
  () => new TextDecoder('no such encoding'),
  () => require('crypto').createHash('no such digest'),
  () => process.chdir('/no/such/folder'),
  () => new Proxy({}),
  () => Proxy({}, {}),
  () => assert.throws('not a function'),
  () => assert.strictEqual(),
  () => assert.match('text', 'pattern'),
  () => new console.Console({}),
  () => console.table([], 'columns'),
  () => require('querystring').escape('\ud800'),
  () => require('url').parse(5),
  () => new AbortController().signal.throwIfAborted.call({}),
];
for (const attempt of attempts) {
  try { attempt(); } catch (error) { show(error); }
}
assert.throws(() => { throw new Error('inside of throws'); }, (error) => { showAll(error); return true; });
try { assert.doesNotThrow(() => showAll(new Error('inside of doesNotThrow'))); } catch (error) { showAll(error); }

class Base { constructor() { this.begin(); } }
try { new (class extends Base { begin() { throw new Error('by a class without a name'); } })(); } catch (error) { showAll(error); }
try {
  console.log('before');
  class Settings { static level = missing; }
} catch (error) { showAll(error); }
console.log(inspect(new Error('in colours'), { colors: true }).split('\n').slice(2).map((line) => line.replace(/\/\S*\//, '')));
import('./no-such-module.mjs').catch((error) => console.log(error.stack.split('\n').slice(1)));
