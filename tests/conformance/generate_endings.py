"""Random programs that go wrong: an error is made deep inside calls of every kind, and caught, printed, thrown on, rejected or left alone.

What stands on standard error counts, too: the place, the message and the stack of what nobody caught.
"""

LEAVES = [
    "throw new Error('broken')", "throw new TypeError('wrong', { cause: new Error('inner') })", "throw new RangeError(`many\\nlines`)", "throw 'a text'",
    "throw { code: 7 }", "throw null", "throw undefined", "throw Object.assign(new Error('coded'), { code: 'E_CODE', extra: [1, 2] })",
    "throw new AggregateError([new Error('one'), 2], 'several')", "undefined.property", "null.method()", "missing", "limits.top.size", "limits.top()", "limits.count()",
    "limits.list[3].name", "limits['a b']()", "new limits.count()", "const fixed = 1; fixed = 2", "later; let later", "JSON.parse('{bad')", "JSON.parse('')", "new Array(-1)",
    "'x'.repeat(-1)", "(1).toFixed(101)", "1n + 1", "BigInt(1.5)", "Symbol('s') + ''", "decodeURIComponent('%')", "new RegExp('(')", "Klass()", "({}) instanceof 5",
    "'key' in 'text'", "[...5]", "const [first] = {}", "const { one } = null", "const { one: { two } } = {}", "for (const x of 5) {}", "new (class { constructor() { this.go(); } })()",
    "Object.defineProperty(Object.freeze({}), 'a', { value: 1 })", "'use strict'; Object.freeze([1]).push(2)", "new Proxy({}, null)", "Reflect.construct(1)", "structuredClone(() => {})",
    "super_.go()", "null[Symbol.iterator]", "(void 0)?.a.b ?? other.thing", "class A extends null { constructor() { super(); } } new A()", "class B extends Klass { constructor() {} } new B()",
    "require('fs').readFileSync('/no/such/file')", "require('assert').strictEqual(1, 2)", "require('assert')(limits.zero)", "Buffer.from(5)", "new URL('no')", "setTimeout('text')",
    "new Promise()", "Promise.resolve.call(1)", "[].reduce((a, b) => a)", "[3, 1].sort(5)", "new Map([1])", "new WeakMap().set(1, 1)", "Object.setPrototypeOf(Object.preventExtensions({}), {})",
    "({ get a() { return this.b.c; } }).a", "(function f() { f(); })()", "new Intl.NumberFormat('xx-invalid-locale-name')", "new Date(NaN).toISOString()", "Object.create(5)", "x.y = 1",
    "process.emit('error', new Error('emitted'))", "new (require('events'))().emit('error', new Error('no listener'))", "process.exit(3)", "process.exitCode = 4", "throw new Klass()",
    "throw Object.create(new Error('heir'))", "const e = new Error('renamed'); e.name = 'OtherName'; throw e", "const e = new Error('no stack'); e.stack = 'my own stack'; throw e",
    "const e = new Error('x'); e.message = 'changed later'; throw e", "const e = new SyntaxError('made'); throw e", "Promise.reject(new Error('left alone'))", "queueMicrotask(() => { throw new Error('in a microtask') })",
]

# How one function calls the next: declarations of F that runs the statement S.
CALLERS = [
    "function F() { S; }", "const F = () => { S; };", "const F = function () { S; };", "const F = function named() { S; };", "function F(value = (() => { S; })()) { return value; }",
    "class CF { run() { S; } } const F = () => new CF().run();", "class CF { static run() { S; } } const F = () => CF.run();", "class CF { constructor() { S; } } const F = () => new CF();",
    "class CF { field = (() => { S; })(); } const F = () => new CF();", "class CF { #hidden() { S; } go() { this.#hidden(); } } const F = () => new CF().go();",
    "class CF { get value() { S; } } const F = () => new CF().value;", "class CF { set value(v) { S; } } const F = () => { new CF().value = 1; };", "const oF = { run() { S; } }; const F = () => oF.run();",
    "const oF = { run: () => { S; } }; function F() { oF.run(); }", "const oF = { deep: { run: function () { S; } } }; function F() { oF.deep.run(); }", "const oF = { ['com' + 'puted']() { S; } }; const F = () => oF.computed();",
    "const F = () => [1].map((item) => { S; });", "const F = () => { [1, 2].forEach(function each(item) { S; }); };", "const F = () => [2, 1].sort((a, b) => { S; });", "const F = () => 'abc'.replace(/b/, () => { S; });",
    "const F = () => [1].reduce((sum, item) => { S; }, 0);", "const F = () => Array.from({ length: 1 }, () => { S; });", "const F = () => JSON.stringify({ toJSON() { S; } });", "const F = () => JSON.parse('[1]', () => { S; });",
    "const F = () => `${{ toString() { S; } }}`;", "const F = () => +{ valueOf() { S; } };", "const F = () => [...{ *[Symbol.iterator]() { S; } }];", "function* gF() { yield 1; S; } const F = () => { for (const x of gF()); };",
    "function* gF() { S; } const F = () => gF().next();", "const F = () => Reflect.apply(function () { S; }, null, []);", "const F = (function () { S; }).bind(null);", "const F = () => (function () { S; }).call({});",
    "const pF = new Proxy({}, { get() { S; } }); const F = () => pF.any;", "const pF = new Proxy(function () {}, { apply() { S; } }); const F = () => pF();", "function tF() { S; } const F = () => tF`text`;",
    "const F = () => { try { S; } finally { limits.zero++; } };", "const F = () => { try { S; } catch (error) { throw error; } };", "const F = () => { try { S; } catch (error) { throw new Error('wrapped', { cause: error }); } };",
    "async function F() { S; }", "const F = async () => { await null; S; };", "async function F() { await (async () => { S; })(); }", "const F = async () => { await Promise.resolve().then(() => { S; }); };",
    "const F = () => Promise.resolve().then(function step() { S; });", "const F = () => new Promise((resolve) => { S; });", "const F = () => Promise.all([1].map(async () => { S; }));", "const F = () => { setTimeout(() => { S; }, 1); };",
    "const F = () => { setTimeout(function timer() { S; }); };", "const F = () => { setImmediate(() => { S; }); };", "const F = () => { process.nextTick(() => { S; }); };", "const F = () => { queueMicrotask(() => { S; }); };",
    "const F = () => { const emitter = new (require('events'))(); emitter.on('x', () => { S; }); emitter.emit('x'); };", "async function* aF() { S; } const F = async () => { for await (const x of aF()); };",
    "const F = require('util').promisify((done) => { S; done(); });", "const F = () => require('timers/promises').setTimeout(1).then(() => { S; });", "const F = () => { require('fs').readFile(__filename, () => { S; }); };",
    "const F = async () => { try { await (async () => { S; })(); } finally { limits.zero++; } };", "const F = () => new Map([[1, 2]]).forEach(() => { S; });", "const F = () => { label: { S; } };", "const F = () => limits.zero || S2;",
]

ENTRIES = [
    "CALL;", "CALL;", "CALL;", "try { CALL; } catch (error) { console.log(error && error.stack); }", "try { CALL; } catch (error) { console.log(error); }", "try { CALL; } catch (error) { console.error('caught', error); }",
    "try { CALL; } catch ({ message }) { console.log(message); }", "process.on('uncaughtException', (error, origin) => { console.log(origin, error && error.message); }); CALL;",
    "process.on('unhandledRejection', (reason) => { console.log('unhandled', reason && reason.message); }); CALL;", "process.on('exit', (code) => { console.log('exit', code); }); CALL;",
    "Promise.resolve().then(() => CALL).catch((error) => { console.log(error && error.stack); });", "(async () => { try { await CALL; } catch (error) { console.log(error); } })();", "(async () => { await CALL; })();",
    "const given = CALL; given?.then?.(null, (error) => console.log('rejected', error));", "process.on('uncaughtExceptionMonitor', (error, origin) => { console.log('monitor', origin); }); CALL;",
    "class Main { static start() { CALL; } } Main.start();", "(function main() { CALL; })();", "setTimeout(() => { CALL; }, 2); setTimeout(() => console.log('later'), 5);", "console.log('before'); CALL; console.log('after');",
]


class Endings:
    """One program that goes wrong once, or several times where what goes wrong is caught."""

    def __init__(self, random):
        self.random = random

    def program(self):
        lines = [self.random.choice(["", "", "'use strict';"]), "class Klass extends Error {}", "const limits = { top: null, count: 3, list: [], zero: 0 };"]
        statement = self.random.choice(LEAVES)
        for number in range(self.random.randint(0, 4)):
            caller = self.random.choice(CALLERS)
            name = self.random.choice(["load", "parse", "step", "compute", "handle"]) + str(number)
            text = caller.replace("S2", "(() => { S; })()")
            text = text.replace("CF", f"Class{number}").replace("oF", f"object{number}").replace("gF", f"generate{number}").replace("pF", f"proxy{number}").replace("tF", f"tag{number}").replace("aF", f"stream{number}")
            text = text.replace(" F", f" {name}").replace("S;", statement + ";")
            lines += self.laid_out(text)
            statement = self.random.choice([f"{name}()", f"{name}()", f"return {name}()"])
        call = statement.removeprefix("return ")
        if "(" not in call or call.startswith(("throw", "const", "class", "for", "later", "'use", "x.y", "process.exitCode")):
            lines.append(f"function start() {{ {call}; }}")
            call = "start()"
        return "\n".join([*lines, self.random.choice(ENTRIES).replace("CALL", call)]) + "\n"

    def laid_out(self, text):
        """On one line, or on several."""
        if self.random.random() < 0.5:
            return [text]
        return text.replace("{ ", "{\n  ").replace("; }", ";\n}").split("\n")


GENERATORS = {"endings": Endings}
