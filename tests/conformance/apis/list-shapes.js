'use strict';
// Prints what each module that is named exports, one module a line: the keys in their order, and of a function its length and,
// where it is not the key, its name ("-" for none).

function shown(object, key) {
  const value = Object.getOwnPropertyDescriptor(object, key).value;
  if (typeof value !== 'function') return key;
  return value.name === key ? `${key} ${value.length}` : `${key} ${value.length} ${value.name || '-'}`;
}

for (const name of process.argv.slice(2)) {
  const exported = require(name);
  const keys = Object.getOwnPropertyNames(exported).filter((key) => typeof exported !== 'function' || !['length', 'name', 'prototype'].includes(key));
  console.log(`${name} -> ${keys.map((key) => shown(exported, key)).join('|')}`);
}
