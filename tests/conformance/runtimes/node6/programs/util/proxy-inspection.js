'use strict';
// util.inspect asks a proxy as it asks any object: its traps run.
const seen = [];
const handler = {
  get(target, key) { seen.push('get ' + String(key)); return target[key]; },
  has(target, key) { seen.push('has ' + String(key)); return key in target; },
  ownKeys(target) { seen.push('ownKeys'); return Reflect.ownKeys(target); },
  getOwnPropertyDescriptor(target, key) { seen.push('descriptor ' + String(key)); return Reflect.getOwnPropertyDescriptor(target, key); },
  getPrototypeOf(target) { seen.push('prototype'); return Reflect.getPrototypeOf(target); },
};
class Point { constructor(x) { this.x = x; } }
for (const target of [{ a: 1 }, {}, [1, 2], [], new Point(3), new Error('no stack').message, { inspect() { return 'own'; } }]) {
  if (typeof target !== 'object') continue;
  console.log(new Proxy(target, handler));
  console.log(seen.splice(0).join(', '));
}
console.log([new Proxy({ b: { c: { d: { e: 1 } } } }, {})], new Proxy([1, [2, [3, [4, [5]]]]], {}));
const cyclic = { name: 'c' };
cyclic.self = new Proxy(cyclic, {});
console.log(cyclic);
const assert = require('assert');
for (const attempt of [() => assert.doesNotThrow(() => { throw new Error('x'); }), () => assert.doesNotThrow(() => { throw new Error('x'); }, 'words'),
  () => assert.doesNotThrow(() => { throw new TypeError('x'); }, TypeError), () => assert.doesNotThrow(() => { throw new TypeError('x'); }, RangeError, 'words')]) {
  try { attempt(); } catch (error) { console.log(error.name, error.message); }
}
