// What Error.prepareStackTrace learns of each frame: V8 hides functions and receivers from the first strict one on.
Error.prepareStackTrace = (error, sites) => sites;

function here() {
  return new Error('here').stack;
}

function nameOf(value) {
  if (value === globalThis) return 'the global object';
  if (value === module.exports) return 'the exports';
  return value === null ? 'null' : typeof value;
}

function show(title, sites, count = 3) {
  console.log(`-- ${title}`);
  for (const site of sites.slice(0, count)) {
    const called = site.getFunction();
    const flags = ['isToplevel', 'isConstructor', 'isAsync', 'isPromiseAll', 'isEval', 'isNative'].filter((name) => site[name]());
    console.log(site.getFunctionName(), site.getTypeName(), site.getMethodName(), '|', nameOf(site.getThis()),
      called && called.name, '|', ...flags, '|', site.getEvalOrigin(), site.getPromiseIndex());
    if (site.getFileName() === __filename) console.log('  ', site.getEnclosingLineNumber(), site.getLineNumber(), site.getColumnNumber());
  }
}

const arrow = () => here();
const object = { method() { return here(); }, inner: () => here(), plain: function () { return here(); }, get read() { return here(); } };
function Old() { this.sites = here(); }
Old.prototype.meets = function () { return here(); };
Old.find = function () { return here(); };
class Kind { constructor() { this.sites = here(); } static make() { return here(); } run() { return here(); } }
class Derived extends Kind {}

show('a function', here(), 20);
show('an arrow function', arrow());
show('a method', object.method());
show('an arrow function of an object', object.inner());
show('a function of an object', object.plain());
show('an accessor', object.read);
show('an old constructor', new Old().sites);
show('an old method', new Old().meets());
show('an old static function', Old.find());
show('a static method', Kind.make(), 4);
show('a method of a class', new Derived().run());
console.log(new Derived().sites.map((site) => [site.getFunctionName(), site.getTypeName(), site.isConstructor(), site.isToplevel()].join()).slice(0, 4));
show('a bound function', here.bind({})());
show('a number as receiver', here.call(5));
show('what map calls', [1].map(here)[0]);
show('two names', (() => { const both = { first: here }; both.second = here; return both.first(); })());
show('a strict function', (function () { 'use strict'; return here(); })());
process.nextTick(() => show('nextTick', here()));
setTimeout(function () { show('a timer', here(), 5); }, 1);
setImmediate(() => show('an immediate', here(), 5));
(async () => {
  await null;
  show('an async function', here());
  const fails = async () => {
    await null;
    throw new Error('fails');
  };
  async function all() { await Promise.all([1, fails()]); }
  all().catch((error) => show('Promise.all', error.stack, 5));
})();
require('events').prototype.emit.call(new (require('events'))().on('sound', () => show('a listener', here(), 4)), 'sound');
