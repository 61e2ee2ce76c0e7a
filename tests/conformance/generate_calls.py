"""Random calls of what the language and Node's modules offer, with ordinary and with odd arguments.

Each line of a program's output is one call: what it returned as util.inspect shows it, or the name, code and message of what it threw.
Which functions there are, the real Node is asked.
"""

import functools
import json
import subprocess

CALLS_PER_TEXT = 30

# Expressions, each a fresh value.
COMMON = ["undefined", "null", "true", "0", "1", "2", "-1", "'abc'", "''", "[]", "[1, 2, 3]", "({})", "({ a: 1 })", "(x) => x"]
ODD = ["false", "-0", "2.5", "3", "7", "NaN", "Infinity", "-Infinity", "1e21", "255", "256", "65536", "10n", "-5n", "'a/b/../c.txt'", "'/x/y/'", "'ä€𝒳'",
       "'key=val&a=1&a=2'", "'http://user:pw@host:8080/p/a?q=1#h'", "'%41%zz'", "'12px'", "' 42 '", "'2020-02-30T10:20:30Z'", "'constructor'",
       "'utf8'", "'hex'", "'base64'", "'latin1'", "'YWJj'", "'616263'", "'\\ud800x'", "'a,b;c'", "'$1-$&'", "'NFD'", "'%s is %d %j %o'",
       "Symbol('s')", "Symbol.iterator", "[, 1]", "[[1, [2]], 3]", "['b', 'a', undefined]", "[3, 1, 2]", "({ length: 2, 0: 'x', 1: 'y' })",
       "({ get g() { return 1; } })", "function f(a, b) {}", "class A { m() {} }", "async () => 1", "function* gen() { yield 1; }", "/b+/g", "/(?<l>a)|c/y",
       "new Date(0)", "new Date(NaN)", "new Map([[1, { a: 2 }]])", "new Set([1, 'two'])", "new WeakMap()", "new Error('boom')",
       "new TypeError('bad', { cause: 1 }).message", "Buffer.from('hi there')", "new Uint8Array([1, 2, 300])", "new Float64Array(2)", "new ArrayBuffer(4)",
       "new DataView(new ArrayBuffer(8))", "new Proxy({ p: 1 }, {})", "Object.create(null)", "new URL('http://a.b/c?d=e')", "new URLSearchParams('a=1&b=2')",
       "Promise.resolve(1)", "new String('w')", "Object(5)", "Object.freeze([1])", "[1, 2][Symbol.iterator]()", "new EventEmitter()",
       "({ valueOf() { return 4; } })", "({ toString() { return 'ts'; } })", "({ encoding: 'utf8', depth: 1, signal: null })",
       "({ toJSON() { return 'json'; } })", "arguments"]

RECEIVERS = {
    "String.prototype": ["'abc'", "'a-b-c'", "'Hello, World'", "''", "'ä€𝒳 x'", "'  pad '", "'aXbXc'", "'\\ud800x'", "'12'"],
    "Array.prototype": ["[1, 2, 3]", "[]", "['b', 'a', 'c']", "[, 1, , 2]", "[[1], [2, [3]]]", "[undefined, null, NaN, 0]", "({ length: 2, 0: 'x' })"],
    "Number.prototype": ["0", "(-0)", "1.005", "123.456", "1e21", "1e-7", "NaN", "(-1.5)", "255", "0.000001234"],
    "BigInt.prototype": ["10n", "(-255n)", "2n ** 70n"],
    "Boolean.prototype": ["true"],
    "Symbol.prototype": ["Symbol('d')", "Symbol.iterator"],
    "Function.prototype": ["(function f(a, b) { return [this, a, b]; })", "Math.max", "class A {}"],
    "Object.prototype": ["({ a: 1 })", "[1]", "Object.create({ q: 1 })", "'s'"],
    "RegExp.prototype": ["/b+/g", "/(?<l>a)(x)?/", "/^a/my", "/[ä€]/u", "/a|b/dgi"],
    "Date.prototype": ["new Date(0)", "new Date(NaN)", "new Date(2020, 1, 29, 12, 30, 15, 678)", "new Date(8.64e15)", "new Date(-1)"],
    "Map.prototype": ["new Map([[1, 'a'], ['k', {}]])", "new Map()"],
    "Set.prototype": ["new Set([1, 'b', NaN])", "new Set()"],
    "WeakMap.prototype": ["new WeakMap()"],
    "ArrayBuffer.prototype": ["new ArrayBuffer(8)", "new ArrayBuffer(4, { maxByteLength: 16 })"],
    "DataView.prototype": ["new DataView(new ArrayBuffer(16))", "new DataView(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 255, 254]).buffer, 1)"],
    "Object.getPrototypeOf(Uint8Array.prototype)": ["new Uint8Array([5, 2, 255])", "new Float32Array([1.5, NaN, -0])", "new Int16Array(3)", "new BigInt64Array(2)",
                                                  "new Uint8ClampedArray([300, -5, 2.5])"],
    "Buffer.prototype": ["Buffer.from('hello world')", "Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 255])", "Buffer.alloc(4)", "Buffer.from('ä€𝒳')"],
    "URL.prototype": ["new URL('http://user@host:81/p/a?q=1#h')"],
    "URLSearchParams.prototype": ["new URLSearchParams('a=1&b=2&a=3')", "new URLSearchParams({ x: 'ä b', y: '' })"],
    "EventEmitter.prototype": ["new EventEmitter()", "new EventEmitter().on('abc', () => 1).on('abc', (x) => x)"],
    "StringDecoder.prototype": ["new StringDecoder('utf8')", "new StringDecoder('base64')", "new StringDecoder('utf16le')"],
    "TextDecoder.prototype": ["new TextDecoder()", "new TextDecoder('utf-16le')"],
    "TextEncoder.prototype": ["new TextEncoder()"],
    "Headers.prototype": ["new Headers({ a: '1', 'X-B': '2' })"],
    "AbortSignal.prototype": ["AbortSignal.abort('why')", "new AbortController().signal"],
    "EventTarget.prototype": ["new EventTarget()"],
}

STATICS = ["Object", "Reflect", "JSON", "Math", "Number", "String", "Array", "Symbol", "BigInt", "Date", "ArrayBuffer", "Buffer", "URL", "path", "path.posix",
           "path.win32", "util", "util.types", "url", "querystring", "assert", "assert.strict", "EventEmitter", "globals", "constructors"]

# Of what these give, only that it was given is shown: it holds numbers and times of its own.
BRIEFLY = ["fs", "fs.promises", "timers", "crypto", "http", "net", "dns", "stream", "readline", "async_hooks", "perf_hooks", "process", "timersPromises"]

GLOBALS = ["parseInt", "parseFloat", "isNaN", "isFinite", "encodeURIComponent", "decodeURIComponent", "encodeURI", "decodeURI", "escape", "unescape",
           "structuredClone", "atob", "btoa", "String", "Number", "Boolean", "Object", "Symbol", "BigInt", "RegExp", "Array", "Error"]

CONSTRUCTORS = ["Array", "Object", "String", "Number", "Boolean", "Date", "RegExp", "Error", "TypeError", "AggregateError", "Map", "Set", "WeakMap", "WeakSet",
                "WeakRef", "Proxy", "Promise", "ArrayBuffer", "DataView", "Uint8Array", "Int16Array", "Float64Array", "BigInt64Array", "URL",
                "URLSearchParams", "TextDecoder", "Headers", "Event", "CustomEvent", "AbortController", "Blob", "EventEmitter", "StringDecoder",
                "assert.AssertionError", "Readable", "Writable", "Transform", "DOMException", "Symbol", "BigInt"]

# What depends on time or chance, on other calls, or cannot end.
LEFT_OUT = {"now", "random", "log", "debug", "debuglog", "aborted", "transferableAbortController", "transferableAbortSignal", "getSystemErrorMap", "constructor",
            "__defineGetter__", "__defineSetter__", "allocUnsafe", "allocUnsafeSlow", "inherits", "poolSize", "once", "on", "MIMEType", "MIMEParams",
            "toLocaleString", "toLocaleDateString", "toLocaleTimeString", "localeCompare", "toLocaleUpperCase", "toLocaleLowerCase", "parse24",
            "exit", "abort", "reallyExit", "kill", "_kill", "dlopen", "binding", "_linkedBinding", "openStdin", "close", "closeSync", "write", "writeSync",
            "writev", "writevSync", "read", "readSync", "readv", "readvSync", "watch", "watchFile", "setUncaughtExceptionCaptureCallback", "setgroups",
            "initgroups", "setegid", "seteuid", "setgid", "setuid", "fchmod", "fchmodSync", "fchown", "fchownSync", "ftruncate", "ftruncateSync",
            "futimes", "futimesSync", "setDefaultHighWaterMark", "addAbortListener", "getEventListeners", "asyncIterator", "usingDomains", "caller", "callee", "unescapeBuffer"}

HEAD = """const fs = require('fs'), timers = require('timers'), crypto = require('crypto'), http = require('http'), net = require('net'), dns = require('dns');
const stream = require('stream'), readline = require('readline'), async_hooks = require('async_hooks'), perf_hooks = require('perf_hooks');
const timersPromises = require('timers/promises');
const util = require('util'), path = require('path'), url = require('url'), querystring = require('querystring'), assert = require('assert');
const { EventEmitter } = require('events'), { StringDecoder } = require('string_decoder'), { Readable, Writable, Transform } = require('stream');
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});
const lines = [];
const describe = (thrown) => thrown instanceof Error ? `${thrown.name} ${thrown.code} ${thrown.message}` : util.inspect(thrown);
function show(text, call) {
  let line;
  try { line = call(); } catch (thrown) { line = 'throws ' + describe(thrown); }
  if (!/\\n {4}at /.test(line)) lines.push(text + '\\n    ' + line.slice(0, 600).replaceAll('\\n', '\\n    '));
}
"""
SHOWN = "show("
TAIL = "console.log(lines.join('\\n'));\nprocess.exit(0);\n"

ASKED = """
const fs = require('fs'), timers = require('timers'), crypto = require('crypto'), http = require('http'), net = require('net'), dns = require('dns');
const stream = require('stream'), readline = require('readline'), async_hooks = require('async_hooks'), perf_hooks = require('perf_hooks');
const timersPromises = require('timers/promises');
const util = require('util'), path = require('path'), url = require('url'), querystring = require('querystring'), assert = require('assert');
const { EventEmitter } = require('events'), { StringDecoder } = require('string_decoder');
const names = (object) => Object.getOwnPropertyNames(object).filter((name) => typeof Object.getOwnPropertyDescriptor(object, name).value === 'function');
const answer = {};
for (const text of TEXTS) answer[text] = names(eval(text));
console.log(JSON.stringify(answer));
"""


def shown(call, is_brief=False):
    """One line of a text. The value is inspected on this line, so that a refusal to print it tells which call it was."""
    given = f"typeof {call}" if is_brief else f"util.inspect({call}, {{ depth: 2, breakLength: Infinity }})"
    return f"{SHOWN}{json.dumps(call, ensure_ascii=False)}, function () {{ return {given}; }});\n"


@functools.cache
def names_of_functions():
    texts = [*RECEIVERS, *BRIEFLY, *(name for name in STATICS if name not in ("globals", "constructors"))]
    told = subprocess.run(["node", "-e", ASKED.replace("TEXTS", json.dumps(texts))], capture_output=True, text=True, check=True)
    names = json.loads(told.stdout)
    return {text: [name for name in found if name not in LEFT_OUT and not name.startswith("_")] for text, found in names.items()}


class Calls:
    """A text of CALLS_PER_TEXT calls, each of which prints what came of it."""

    def __init__(self, random):
        self.random = random

    def program(self):
        calls = [self.call() for _ in range(CALLS_PER_TEXT)]
        return HEAD + "".join(self.shown(call) for call in calls) + TAIL

    def shown(self, call):
        is_brief = call.startswith(tuple(name + "." for name in BRIEFLY))
        return shown(call, is_brief)

    def call(self):
        family = self.random.choice([*RECEIVERS, *STATICS, *BRIEFLY])
        if family == "globals":
            return f"{self.random.choice(GLOBALS)}({self.arguments()})"
        if family == "constructors":
            return f"new {self.random.choice(CONSTRUCTORS)}({self.arguments()})"
        name = self.random.choice(names_of_functions()[family])
        if family in STATICS or family in BRIEFLY:
            return f"{family}.{name}({self.arguments()})"
        receiver = self.random.choice(RECEIVERS[family]) if self.random.random() < 0.95 else f"({self.value()})"
        receivers_own = receiver.startswith("({ length")
        return f"{family}.{name}.call({receiver}, {self.arguments()})" if receivers_own or receiver[0].isdigit() else f"{receiver}.{name}({self.arguments()})"

    def arguments(self):
        return ", ".join(self.value() for _ in range(self.random.choice([0, 1, 1, 1, 2, 2, 2, 3, 4])))

    def value(self):
        return self.random.choice(COMMON if self.random.random() < 0.5 else ODD)


GENERATORS = {"calls": Calls}
