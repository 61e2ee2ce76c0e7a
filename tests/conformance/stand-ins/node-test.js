// Stands in for node:test while Node's own tests are run (node_tests): runs suites and tests one after another, prints
// their names, and leaves 1 as exit code where one fails.

'use strict';

const assert = require('assert');

class Suite {
  constructor() {
    this.items = [];
    this.hooks = { before: [], after: [], beforeEach: [], afterEach: [] };
  }
}

const root = new Suite();
let current = root;
let whole = Promise.resolve();
let isStarted = false;

function mockFunction(implementation = () => {}) {
  const calls = [];
  const mocked = function(...list) {
    const call = { arguments: list, this: this, result: undefined, error: undefined };
    calls.push(call);
    try {
      call.result = new.target ? Reflect.construct(implementation, list) : implementation.apply(this, list);
      return call.result;
    } catch (error) {
      call.error = error;
      throw error;
    }
  };
  mocked.mock = {
    calls, callCount: () => calls.length, resetCalls() { calls.length = 0; },
    mockImplementation(other) { implementation = other; }, restore() {},
  };
  return mocked;
}

const mock = {
  fn: mockFunction,
  method(object, name, implementation) {
    const old = object[name];
    const mocked = mockFunction(implementation || old);
    mocked.mock.restore = () => { object[name] = old; };
    object[name] = mocked;
    return mocked;
  },
  reset() {}, restoreAll() {},
};

// [name, options, function] of the forms in which a test is written.
function parse(name, options, fn) {
  if (typeof name === 'function') return [name.name, {}, name];
  if (name !== null && typeof name === 'object') return [options?.name, name, options];
  return typeof options === 'function' ? [name, {}, options] : [name, options || {}, fn];
}

function contextOf(name) {
  const context = {
    name, assert, mock, signal: new AbortController().signal, ends: [],
    diagnostic() {}, plan() {}, skip() {}, todo() {}, beforeEach() {}, afterEach() {},
    before(fn) { return fn(); },
    after(fn) { context.ends.push(fn); },
    async test(...list) {
      const [inner, options, fn] = parse(...list);
      if (!options.skip && fn) await runTest(inner, fn, []);
    },
  };
  return context;
}

async function callTest(fn, context) {
  if (fn.length < 2) return fn.call(context, context);
  return new Promise((resolve, reject) => fn.call(context, context, (error) => (error ? reject(error) : resolve())));
}

async function runTest(name, fn, suites) {
  const context = contextOf(name);
  try {
    for (const suite of suites) for (const hook of suite.hooks.beforeEach) await hook.call(context, context);
    await callTest(fn, context);
    for (const suite of suites) for (const hook of suite.hooks.afterEach) await hook.call(context, context);
    for (const end of context.ends) await end();
    console.log('ok', name);
  } catch (error) {
    process.exitCode = 1;
    console.log('not ok', name, error);
  }
}

async function runSuite(suite, suites) {
  for (const hook of suite.hooks.before) await hook();
  for (const item of suite.items) {
    if (item.suite) await runSuite(item.suite, [...suites, item.suite]);
    else await runTest(item.name, item.fn, suites);
  }
  for (const hook of suite.hooks.after) await hook();
}

function start() {
  if (isStarted) return;
  isStarted = true;
  whole = new Promise((resolve) => setImmediate(resolve)).then(() => runSuite(root, [root]));
}

function test(...list) {
  const [name, options, fn] = parse(...list);
  if (options.skip || options.todo || !fn) return Promise.resolve();
  current.items.push({ name, fn });
  start();
  return whole;
}

function describe(...list) {
  const [name, options, fn] = parse(...list);
  if (options.skip || !fn) return;
  const outer = current;
  const suite = new Suite();
  outer.items.push({ name, suite });
  current = suite;
  fn();
  current = outer;
  start();
}

test.skip = test.todo = describe.skip = describe.todo = () => {};
test.only = test;
describe.only = describe;
for (const kind of Object.keys(root.hooks)) test[kind] = (hook) => { current.hooks[kind].push(hook); };
test.test = test.it = test;
test.describe = test.suite = describe;
test.mock = mock;
module.exports = test;
