// Scripts that share the global scope, and what their errors show.
const vm = require('vm');
var local = 'not global';
globalThis.counter = 0;
const show = (call) => {
  try {
    console.log(call());
  } catch (error) {
    console.log(error && error.stack ? error.stack : error);
  }
};
console.log(vm.runInThisContext('[typeof local, typeof require, typeof console, this === globalThis].join()'));
show(() => vm.runInThisContext('let lexical = 5; const fixed = 6; var own = 7; function f() { return lexical + own } class K {} f()'));
show(() => vm.runInThisContext('[lexical, fixed, own, typeof K]'));
console.log(globalThis.own, globalThis.lexical, Object.getOwnPropertyDescriptor(globalThis, 'own'));
const script = new vm.Script('counter += 1; `run ${counter}`', { filename: 'counter.js' });
console.log(script, script.runInThisContext(), script.runInThisContext(), Object.keys(script));
show(() => vm.runInThisContext('let lexical = 1'));
show(() => vm.runInThisContext('\n  let fixed = 1', 'again.js'));
show(() => new vm.Script('var a = ;', 'bad.js'));
show(() => vm.runInThisContext('\nfoo bar baz'));
show(() => vm.createScript('}', { filename: 'brace.js' }));
show(() => vm.runInThisContext('function g() {\n  throw new TypeError("inner");\n}\ng();', 'lib.js'));
show(() => vm.runInThisContext('null.x', { displayErrors: false }));
show(() => vm.runInThisContext('throw { a: 1 }'));
show(() => vm.runInThisContext('undefinedFunction()', { timeout: 1000 }));
const { runInThisContext } = vm;
globalThis.helper = () => {
  throw new Error('from helper');
};
show(() => runInThisContext('helper()', 'calls.js'));
show(() => runInThisContext('missing', 5));
show(() => new vm.Script('1', { filename: 5 }).runInThisContext());
show(() => runInThisContext('1', { timeout: 0 }));
show(() => vm.isContext(5));
console.log(vm.isContext({}), vm.isContext(globalThis), vm.constants, vm.Script);
console.log(runInThisContext('({ a: [1] })') instanceof Object, runInThisContext('1;;'), runInThisContext(''), runInThisContext('(x) => x').toString());
runInThisContext('Promise.resolve().then(() => console.log("micro")); setTimeout(() => console.log("timer"), 0); process.nextTick(() => console.log("tick"));');
new vm.Script('setTimeout(function later() { throw new Error("later") }, 1)', 'later.js').runInThisContext();
process.on('uncaughtException', (error) => {
  console.log('uncaught', error.stack);
  console.log(delete globalThis.own, delete globalThis.counter);
});
