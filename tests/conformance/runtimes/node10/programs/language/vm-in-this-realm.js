// scripts of vm that run with the globals of the program: what they give, declare and throw
const vm = require('vm');
global.seen = (...list) => console.log(...list);
console.log(Object.keys(vm).join(' '), typeof vm.Script, vm.isContext({}));
console.log(vm.runInThisContext('1 + 2'), vm.runInThisContext('typeof require'), vm.runInThisContext('this === global'));
const script = new vm.Script('var counter = (typeof counter === "undefined" ? 0 : counter) + 1; counter', { filename: 'counter.js' });
console.log(script, script.runInThisContext(), script.runInThisContext(), counter);
function attempt(name, make) {
  try {
    console.log(name, make());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
    console.log(e.stack.split('\n').slice(0, 7).filter((line) => !line.includes('vm-in-this-realm')).join('\n'));
  }
}
attempt('throws', () => vm.runInThisContext('let part = 1;\n  throw new TypeError("bad " + part)', 'bad.js'));
attempt('inside', () => vm.runInThisContext('function inner() { null.x }\ninner()', { filename: 'inner.js' }));
attempt('bare', () => vm.runInThisContext('null.x', { filename: 'bare.js', displayErrors: false }));
attempt('syntax', () => new vm.Script('var x = ;\nmore', 'syntax.js'));
attempt('twice', () => vm.runInThisContext('let a; let a;'));
attempt('options', () => new vm.Script('1', 5));
attempt('file name', () => new vm.Script('1', { filename: 5 }));
attempt('run options', () => new vm.Script('1').runInThisContext(5));
attempt('timeout', () => vm.runInThisContext('7', { timeout: 1000 }) + vm.runInThisContext('7', { timeout: -1 }));
attempt('sandbox', () => vm.isContext(5));
attempt('values', () => ['if (1) { 5 } else 6', 'var k = 3', '({ a: 1 })', 'for (var i = 0; i < 3; i++) i * 2', ''].map((text) => vm.runInThisContext(text)));
vm.runInThisContext('setTimeout(() => seen("timer"), 1); Promise.resolve().then(() => seen("micro")); process.nextTick(() => seen("tick"))');
setImmediate(() => vm.runInThisContext('Promise.resolve().then(() => seen("micro of an immediate"))'));
console.log('main ends');
