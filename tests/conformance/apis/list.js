// Prints the names that a Node's globals and modules have, one path a line, with "=" behind it where no function is there.
// Runs in Node 4 and newer.
'use strict';

var seen = [];
var lines = [];

function wellKnown(symbol) {
  var match = /^Symbol\(Symbol\.(\w+)\)$/.exec(String(symbol));
  return match ? '@@' + match[1] : '';
}

function namesOf(object) {
  var names = Object.getOwnPropertyNames(object);
  Object.getOwnPropertySymbols(object).forEach(function (symbol) { names.push(wellKnown(symbol)); });
  return names.filter(function (name) { return /^(@@)?[A-Za-z$]\w*$/.test(name) && name !== 'constructor'; });
}

function valueOf(object, name) {
  var key = name.slice(0, 2) === '@@' ? Symbol[name.slice(2)] : name;
  var descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(object, key);
  if (name === 'promises') return object[name]; // made when it is first asked for
  return descriptor && 'value' in descriptor ? descriptor.value : undefined;
}

// Set by the program or the command line, not by the version.
var ofTheRun = ['process.exitCode', 'process.report'];
var ofEveryFunction = ['length', 'name', 'caller', 'arguments', 'prototype', 'super_'];

function walk(object, path, depth) {
  if (object === null || (typeof object !== 'object' && typeof object !== 'function')) return;
  if (seen.indexOf(object) >= 0) return;
  seen.push(object);
  namesOf(object).forEach(function (name) {
    var isPlain = typeof object === 'function' && ofEveryFunction.indexOf(name) >= 0;
    var isFunction = typeof valueOf(object, name) === 'function';
    if (!isPlain && ofTheRun.indexOf(path + name) < 0) lines.push(path + name + (isFunction ? '' : '='));
    if (depth > 0 && name !== 'super_') walk(valueOf(object, name), path + name + '.', depth - 1);
  });
}

var skipped = ['process', 'global', 'GLOBAL', 'root', 'globalThis', 'navigator'];
Object.getOwnPropertyNames(global).forEach(function (name) {
  if (!/^\w+$/.test(name)) return;
  lines.push(name);
  if (skipped.indexOf(name) >= 0) return;
  walk(global[name], name + '.', 2);
});
process.argv.slice(2).forEach(function (module) {
  var exports;
  try {
    exports = require(module);
  } catch (error) {
    return;
  }
  lines.push('require.' + module);
  if (module !== 'process' && module !== 'console') walk(exports, module + ':', 2);
});
walk(process, 'process.', 1);
console.log(lines.join('\n'));
