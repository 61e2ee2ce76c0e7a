// Stands in for testharness.js while web-platform-tests are run (wpt): what each test came to is printed when all are
// over, and with it the errors that were thrown where a test wants them.
(function () {
  'use strict';

  const TIMEOUT_MS = 4000;
  const results = [];
  const state = { pending: 0, isLoaded: false, isExplicit: false, isDone: false, isOver: false, single: null, untitled: 0, chain: Promise.resolve() };

  class AssertionError {
    constructor(message) { this.message = message; }
  }

  function wordsOf(error) {
    if (error instanceof AssertionError) return error.message;
    if (error instanceof Error || error instanceof DOMException) return `${error.name}: ${error.message}`;
    try {
      return `threw ${String(error)}`;
    } catch {
      return 'threw what has no text';
    }
  }

  function shown(value) {
    try {
      if (typeof value === 'string') return JSON.stringify(value);
      if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
      if (typeof value === 'function') return `function ${value.name}`;
      if (typeof value !== 'object' || value === null) return String(value);
      if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
      return value instanceof Node ? `node ${value.nodeName}` : Object.prototype.toString.call(value);
    } catch {
      return 'what cannot be shown';
    }
  }

  function fail(assertion, description, what) {
    throw new AssertionError(`${assertion}: ${description ? `${description} ` : ''}${what}`);
  }

  function end(line) {
    state.isOver = true;
    for (const result of results) console.log(result);
    console.log(line);
  }

  function check() {
    if (state.isOver || !state.isLoaded || state.pending > 0 || (state.isExplicit && !state.isDone)) return;
    state.isOver = true;
    setTimeout(end, 0, 'all tests are over');
  }

  class Test {
    constructor(name) {
      this.name = name ?? `Untitled ${state.untitled++}`;
      this.phases = { INITIAL: 0, STARTED: 1, HAS_RESULT: 2, CLEANING: 3, COMPLETE: 4 };
      this.phase = 0;
      this.cleanups = [];
      this.whenOver = new Promise((resolve) => { this.tellOver = resolve; });
      this.index = results.push(`NOTRUN ${this.name}`) - 1;
      state.pending += 1;
    }
    finish(result) {
      if (this.phase === this.phases.COMPLETE) return;
      this.phase = this.phases.COMPLETE;
      results[this.index] = result;
      const waiting = [];
      for (const cleanup of this.cleanups) {
        try {
          waiting.push(cleanup());
        } catch {
          // A test that cannot be cleaned up has its result.
        }
      }
      const over = () => {
        state.pending -= 1;
        check();
        this.tellOver();
      };
      if (waiting.some((each) => typeof each?.then === 'function')) Promise.allSettled(waiting).then(over);
      else over();
    }
    fail(error) { this.finish(`FAIL ${this.name} | ${wordsOf(error)}`); }
    done() { this.finish(`PASS ${this.name}`); }
    force_timeout() { this.finish(`TIMEOUT ${this.name}`); }
    set_timeout() {}
    step(fn, self = this, ...list) {
      if (this.phase === this.phases.COMPLETE) return undefined;
      this.phase = this.phases.STARTED;
      try {
        return fn.apply(self, list);
      } catch (error) {
        this.fail(error);
        return undefined;
      }
    }
    step_func(fn, self) {
      const test = this;
      return function (...list) { return test.step(fn, self ?? this, ...list); };
    }
    step_func_done(fn, self) {
      const test = this;
      return function (...list) {
        if (fn) test.step(fn, self ?? this, ...list);
        test.done();
      };
    }
    unreached_func(description) { return this.step_func(() => fail('assert_unreached', description, 'Reached unreachable code')); }
    step_timeout(fn, delay, ...list) { return setTimeout(this.step_func(fn), delay, ...list); }
    step_wait(condition, description, timeout, interval = 100) {
      return new Promise((resolve) => {
        const look = () => (condition() ? resolve() : setTimeout(look, interval));
        look();
      });
    }
    step_wait_func(condition, fn) { this.step_wait(condition).then(this.step_func(fn)); }
    step_wait_func_done(condition, fn) { this.step_wait(condition).then(this.step_func_done(fn)); }
    add_cleanup(cleanup) { this.cleanups.push(cleanup); }
    get_signal() {
      const controller = new AbortController();
      this.add_cleanup(() => controller.abort());
      return controller.signal;
    }
  }

  class EventWatcher {
    constructor(test, target, types) {
      this.wanted = null;
      for (const type of [types].flat()) target.addEventListener(type, test.step_func((event) => this.take(event)));
    }
    take(event) {
      const { wanted } = this;
      if (wanted === null) fail('EventWatcher', '', `Not expecting event, but got ${event.type}`);
      if (wanted.types[0] !== event.type) fail('EventWatcher', '', `Expected ${wanted.types[0]} event, but got ${event.type} event instead`);
      wanted.types.shift();
      wanted.events.push(event);
      if (wanted.types.length > 0) return;
      this.wanted = null;
      wanted.resolve(wanted.isRecording ? wanted.events : event);
    }
    wait_for(types, options) {
      return new Promise((resolve) => { this.wanted = { types: [types].flat(), events: [], resolve, isRecording: options?.record === 'all' }; });
    }
    stop_watching() {}
  }

  const OLD_NAMES = {
    INDEX_SIZE_ERR: 'IndexSizeError', HIERARCHY_REQUEST_ERR: 'HierarchyRequestError', WRONG_DOCUMENT_ERR: 'WrongDocumentError',
    INVALID_CHARACTER_ERR: 'InvalidCharacterError', NO_MODIFICATION_ALLOWED_ERR: 'NoModificationAllowedError', NOT_FOUND_ERR: 'NotFoundError',
    NOT_SUPPORTED_ERR: 'NotSupportedError', INUSE_ATTRIBUTE_ERR: 'InUseAttributeError', INVALID_STATE_ERR: 'InvalidStateError', SYNTAX_ERR: 'SyntaxError',
    INVALID_MODIFICATION_ERR: 'InvalidModificationError', NAMESPACE_ERR: 'NamespaceError', INVALID_ACCESS_ERR: 'InvalidAccessError',
    SECURITY_ERR: 'SecurityError', ABORT_ERR: 'AbortError', QUOTA_EXCEEDED_ERR: 'QuotaExceededError', TIMEOUT_ERR: 'TimeoutError',
    DATA_CLONE_ERR: 'DataCloneError',
  };

  function checkException(type, error, description) {
    if (error instanceof AssertionError) throw error;
    if (error === null || typeof error !== 'object') fail('assert_throws_dom', description, `threw ${shown(error)}`);
    const name = OLD_NAMES[type] ?? type;
    const isRight = typeof type === 'number' ? error.code === type : error.name === name;
    if (!isRight) fail('assert_throws_dom', description, `expected ${name} threw ${wordsOf(error)}`);
    console.log(`  threw ${wordsOf(error)}`);
  }

  function checkError(constructor, error, description) {
    if (error instanceof AssertionError) throw error;
    if (error === null || typeof error !== 'object') fail('assert_throws_js', description, `threw ${shown(error)}`);
    if (error.constructor !== constructor && error.constructor.name !== constructor.name) fail('assert_throws_js', description, `threw ${wordsOf(error)}`);
    console.log(`  threw ${wordsOf(error)}`);
  }

  // What a function throws, as { error }; undefined where it throws nothing.
  function thrownBy(fn, self) {
    try {
      fn.call(self);
    } catch (error) {
      return { error };
    }
    return undefined;
  }

  // What a promise is rejected with is looked at by `look`.
  const rejected = (promise, assertion, description, look) => promise.then(() => fail(assertion, description, 'did not reject'), look);
  const has = (object, name) => Object.prototype.hasOwnProperty.call(object, name);
  const compare = (name, isRight) => (actual, expected, description) => {
    if (!isRight(actual, expected)) fail(name, description, `expected ${shown(expected)} but got ${shown(actual)}`);
  };

  function compareObjects(actual, expected, description, seen = []) {
    if (actual === null || typeof actual !== 'object' || expected === null || typeof expected !== 'object') {
      if (!Object.is(actual, expected)) fail('assert_object_equals', description, `expected ${shown(expected)} but got ${shown(actual)}`);
      return;
    }
    if (seen.includes(actual)) return;
    seen.push(actual);
    for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
      if (!has(actual, key) || !has(expected, key)) fail('assert_object_equals', description, `only one has ${key}`);
      compareObjects(actual[key], expected[key], description, seen);
    }
  }

  const names = {
    EventWatcher,
    format_value: shown,
    test(fn, name) {
      const test = new Test(name);
      test.step(fn, test, test);
      test.done();
    },
    async_test(fn, name) {
      const test = new Test(typeof fn === 'function' ? name : fn);
      if (typeof fn === 'function') test.step(fn, test, test);
      return test;
    },
    promise_test(fn, name) {
      const test = new Test(name);
      state.chain = state.chain.then(() => {
        const promise = test.step(fn, test, test);
        if (typeof promise?.then === 'function') promise.then(() => test.done(), (error) => test.fail(error));
        else test.fail(new AssertionError('promise_test: no promise'));
        return test.whenOver;
      });
    },
    promise_setup(fn) {
      state.pending += 1;
      state.chain = state.chain.then(fn).catch((error) => results.push(`SETUP FAIL ${wordsOf(error)}`)).then(() => {
        state.pending -= 1;
        check();
      });
    },
    setup(fn, properties) {
      const given = typeof fn === 'function' ? properties : fn;
      state.isExplicit ||= given?.explicit_done === true;
      if (given?.single_test) state.single = new Test('single');
      if (typeof fn === 'function') fn();
    },
    done() {
      state.isDone = true;
      state.single?.done();
      check();
    },
    generate_tests(fn, all) { for (const [name, ...list] of all) names.test(() => fn(...list), name); },
    step_timeout: (fn, delay, ...list) => setTimeout(fn, delay, ...list),
    on_event(target, type, listener) { target.addEventListener(type, listener, false); },
    add_completion_callback() {}, add_result_callback() {}, add_start_callback() {}, fetch_tests_from_worker() {}, fetch_tests_from_window() {},
    subsetTest: (fn, ...list) => fn(...list),
    subsetTestByKey: (key, fn, ...list) => fn(...list),
    shouldRunSubTest: () => true,
    token: () => 'token',
    GLOBAL: { isWindow: () => true, isWorker: () => false, isShadowRealm: () => false },
    assert_true: (actual, description) => compare('assert_true', Object.is)(actual, true, description),
    assert_false: (actual, description) => compare('assert_false', Object.is)(actual, false, description),
    assert_equals: compare('assert_equals', Object.is),
    assert_not_equals: compare('assert_not_equals', (actual, expected) => !Object.is(actual, expected)),
    assert_in_array: compare('assert_in_array', (actual, expected) => expected.includes(actual)),
    assert_less_than: compare('assert_less_than', (actual, expected) => actual < expected),
    assert_greater_than: compare('assert_greater_than', (actual, expected) => actual > expected),
    assert_less_than_equal: compare('assert_less_than_equal', (actual, expected) => actual <= expected),
    assert_greater_than_equal: compare('assert_greater_than_equal', (actual, expected) => actual >= expected),
    assert_regexp_match: compare('assert_regexp_match', (actual, expected) => expected.test(actual)),
    assert_class_string: compare('assert_class_string', (actual, expected) => Object.prototype.toString.call(actual) === `[object ${expected}]`),
    assert_own_property: compare('assert_own_property', has),
    assert_not_own_property: compare('assert_not_own_property', (object, name) => !has(object, name)),
    assert_inherits: compare('assert_inherits', (object, name) => !has(object, name) && name in object),
    assert_idl_attribute: compare('assert_idl_attribute', (object, name) => name in object),
    assert_object_equals: (actual, expected, description) => compareObjects(actual, expected, description),
    assert_array_equals(actual, expected, description) {
      if (typeof actual !== 'object' || actual === null || !('length' in actual)) fail('assert_array_equals', description, `value is ${shown(actual)}`);
      if (actual.length !== expected.length) fail('assert_array_equals', description, `lengths differ, expected array ${shown([...expected])} got ${shown([...actual])}`);
      for (let index = 0; index < actual.length; index += 1) {
        if (!Object.is(actual[index], expected[index])) fail('assert_array_equals', description, `property ${index} expected ${shown(expected[index])} but got ${shown(actual[index])}`);
      }
    },
    assert_array_approx_equals(actual, expected, epsilon, description) {
      for (let index = 0; index < actual.length; index += 1) names.assert_approx_equals(actual[index], expected[index], epsilon, description);
    },
    assert_approx_equals(actual, expected, epsilon, description) {
      if (!(Math.abs(actual - expected) <= epsilon)) fail('assert_approx_equals', description, `expected ${shown(expected)} got ${shown(actual)}`);
    },
    assert_between_exclusive: (actual, low, high, description) => names.assert_true(actual > low && actual < high, description),
    assert_between_inclusive: (actual, low, high, description) => names.assert_true(actual >= low && actual <= high, description),
    assert_readonly(object, name, description) {
      const before = object[name];
      thrownBy(() => { object[name] = `${before}a`; });
      if (!Object.is(object[name], before)) fail('assert_readonly', description, String(name));
    },
    assert_throws_js(constructor, fn, description) {
      const thrown = thrownBy(fn, this) ?? fail('assert_throws_js', description, 'did not throw');
      checkError(constructor, thrown.error, description);
    },
    // The constructor of the exception may stand before the function.
    assert_throws_dom(type, first, second, third) {
      const [fn, description] = typeof second === 'function' ? [second, third] : [first, second];
      const thrown = thrownBy(fn, this) ?? fail('assert_throws_dom', description, 'did not throw');
      checkException(type, thrown.error, description);
    },
    assert_throws_exactly(value, fn, description) {
      const thrown = thrownBy(fn, this) ?? fail('assert_throws_exactly', description, 'did not throw');
      if (!Object.is(thrown.error, value)) fail('assert_throws_exactly', description, `threw ${shown(thrown.error)}`);
    },
    assert_unreached: (description) => fail('assert_unreached', description, 'Reached unreachable code'),
    assert_any(assertion, actual, all, ...list) {
      if (all.every((expected) => thrownBy(() => assertion(actual, expected, ...list)))) fail('assert_any', '', shown(actual));
    },
    assert_implements: (condition, description) => names.assert_true(!!condition, description),
    assert_implements_optional: (condition, description) => names.assert_true(!!condition, description),
    promise_rejects_js: (test, constructor, promise, description) =>
      rejected(promise, 'promise_rejects_js', description, (error) => checkError(constructor, error, description)),
    promise_rejects_dom(test, type, first, second, third) {
      const [promise, description] = typeof first === 'function' ? [second, third] : [first, second];
      return rejected(promise, 'promise_rejects_dom', description, (error) => checkException(type, error, description));
    },
    promise_rejects_exactly: (test, value, promise, description) => rejected(promise, 'promise_rejects_exactly', description, (error) => {
      if (!Object.is(error, value)) fail('promise_rejects_exactly', description, shown(error));
    }),
  };
  for (const name of Object.keys(names)) Object.defineProperty(globalThis, name, { value: names[name], writable: true, configurable: true });

  addEventListener('error', (event) => {
    results.push(`ERROR ${event.message}`);
    state.single?.fail(event.error);
  });
  addEventListener('unhandledrejection', (event) => {
    results.push(`UNHANDLED ${wordsOf(event.reason)}`);
    event.preventDefault();
  });
  addEventListener('load', () => {
    state.isLoaded = true;
    setTimeout(check, 0);
  });
  setTimeout(() => {
    if (!state.isOver) end('not all tests were over in time');
  }, TIMEOUT_MS);
})();
