'use strict';
// Prints the members of classes that are no classes of the language in Node's sources, one class a line: the names in their order,
// "-" before one that is not enumerable, "=" after one that is no function, and after one that is, its length and its name if
// that is another: "name/2", "name/2/other". A symbol is written as "@@" and its name.

const symbols = { 'nodejs.rejection': '@@rejection', 'nodejs.asyncDispose': '@@asyncDispose', 'Symbol.asyncDispose': '@@asyncDispose', 'Symbol.asyncIterator': '@@asyncIterator', 'Symbol.hasInstance': '@@hasInstance' };

function NameOf(key) {
  return typeof key === 'string' ? key : symbols[String(key).slice(7, -1)];
}

function Described(owner, key) {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  const name = NameOf(key);
  const start = `${descriptor.enumerable ? '' : '-'}${name}`;
  const value = descriptor.value;
  if (typeof value !== 'function') return `${start}=`;
  return value.name === name ? `${start}/${value.length}` : `${start}/${value.length}/${value.name}`;
}

function Show(path, owner) {
  if (owner === undefined) return;
  const hidden = typeof owner === 'function' ? ['length', 'name', 'prototype', 'arguments', 'caller', 'super_'] : [];
  const keys = Object.getOwnPropertyNames(owner).concat(Object.getOwnPropertySymbols(owner)).filter((key) => hidden.indexOf(key) < 0 && NameOf(key) !== undefined);
  if (keys.length > 0) console.log(`${path} ${keys.map((key) => Described(owner, key)).join(' ')}`);
}

for (const path of process.argv.slice(2)) {
  const parts = path.split(':');
  let value;
  try {
    value = require(parts[0])[parts[1]];
  } catch (error) {
    continue; // an older Node has no such module
  }
  if (value === undefined) continue;
  Show(path, value);
  Show(`${path}.prototype`, value.prototype);
}
