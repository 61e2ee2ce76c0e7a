"""What `record` measures: what the first call of a function costs in a process, what a first use loads, and what comes later.

A row is its name, as the engine asks for it, what runs before it, and what is measured. Rows that share something have a
family and a neighbour: such a row is measured alone and after the neighbour, and the difference is the family's.
"""

SERVE = "const http = require('http'); const server = http.createServer(() => {});"
FILE = "const fs = require('fs'); const file = __filename;"
POOL = "require('fs').lstat(__filename, () => {});"
PROMISED = POOL + "const fsp = require('fs').promises; const file = __filename;"
CONNECT = "require('net').connect(1, '127.0.0.1').on('error', () => {});"
LOOKUP = "require('dns').lookup('localhost', () => {});"
CRYPTO = "const crypto = require('crypto');"
STREAM = "const stream = require('stream');"
NOTHING = "function nothing() {}"
DONE = "const done = () => {};"

MODULES = (
    "assert async_hooks buffer child_process cluster console crypto dgram diagnostics_channel dns dns/promises events fs fs/promises "
    "http http2 https module net os path path/posix perf_hooks process punycode querystring readline readline/promises "
    "stream stream/promises stream/web string_decoder timers timers/promises tls tty url util util/types v8 vm "
    "worker_threads zlib assert/strict stream/consumers"
).split()

# (name, before, measured)
ROWS = [
    ("setTimeout", DONE, "setTimeout(done, 1)", "shared:timers", "setInterval(() => {}, 5)"),
    ("setInterval", DONE, "clearInterval(setInterval(done, 1))", "shared:timers", "setTimeout(() => {}, 5)"),
    ("setImmediate", DONE, "setImmediate(done)"),
    ("clearTimeout", DONE + "const timer = setTimeout(done, 1);", "clearTimeout(timer)"),
    ("queueMicrotask", DONE, "queueMicrotask(done)"),
    ("process.nextTick", DONE, "process.nextTick(done)"),
    ("stdout", "", "process.stdout.write('a line\\n')"),
    ("stderr", "", "process.stderr.write('a line\\n')"),
    ("console.log", "process.stdout.write('a line\\n')", "console.log('a line')"),
    ("console.log.object", "process.stdout.write('a line\\n'); console.log('a line')", "console.log({ a: 1, b: [1, 2] })"),
    ("console.log.error", "process.stdout.write('a line\\n'); console.log('a line')", "console.log(new Error('a'))"),
    ("console.table", "console.log('a line')", "console.table([{ a: 1 }])"),
    ("console.time", "console.log('a line')", "console.time('a')"),
    ("console.error", "", "console.error('a line')"),
    ("process.stdin", "", "process.stdin"),
    ("process.hrtime.bigint", "", "process.hrtime.bigint()"),
    ("process.on", DONE, "process.on('exit', done)"),
    ("performance.now", "", "performance.now()"),
    ("performance.mark", "performance.now()", "performance.mark('a')"),
    ("fs.readFileSync", FILE, "fs.readFileSync(file)", "shared:fs.sync", "require('fs').lstatSync(__filename)"),
    ("fs.writeFileSync", FILE, "fs.writeFileSync(file + '.txt', 'a')", "shared:fs.sync", "require('fs').lstatSync(__filename)"),
    ("fs.existsSync", FILE, "fs.existsSync(file)", "shared:fs.sync", "require('fs').lstatSync(__filename)"),
    ("fs.statSync", FILE, "fs.statSync(file)", "shared:fs.sync", "require('fs').lstatSync(__filename)"),
    ("fs.readdirSync", FILE, "fs.readdirSync(__dirname)", "shared:fs.sync", "require('fs').lstatSync(__filename)"),
    ("fs.unlinkSync", FILE, "try { fs.unlinkSync(file + '.none'); } catch {}", "shared:fs.sync", "require('fs').lstatSync(__filename)"),
    ("fs.mkdtempSync", FILE, "fs.rmdirSync(fs.mkdtempSync(file))", "shared:fs.sync", "require('fs').lstatSync(__filename)"),
    ("fs.readFile", FILE + DONE, "fs.readFile(file, done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.writeFile", FILE + DONE, "fs.writeFile(file + '.txt', 'a', done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.appendFile", FILE + DONE, "fs.appendFile(file + '.txt', 'a', done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.stat", FILE + DONE, "fs.stat(file, done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.access", FILE + DONE, "fs.access(file, done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.readdir", FILE + DONE, "fs.readdir(__dirname, done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.open", FILE + DONE, "fs.open(file, 'r', done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.mkdir", FILE + DONE, "fs.mkdir(__dirname, done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.unlink", FILE + DONE, "fs.unlink(file + '.none', done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("fs.createReadStream", FILE + POOL, "fs.createReadStream(file)", "shared:stream", "new (require('stream').Duplex)()"),
    ("fs.createWriteStream", FILE + POOL, "fs.createWriteStream(file + '.txt')", "shared:stream", "new (require('stream').Duplex)()"),
    ("fs.watch", FILE + DONE, "fs.watch(__dirname, done).close()"),
    ("fs.promises", FILE, "fs.promises"),
    ("fs.promises.readFile", PROMISED, "fsp.readFile(file)", "shared:fs.promises", "require('fs').promises.lstat(__filename)"),
    ("fs.promises.writeFile", PROMISED, "fsp.writeFile(file + '.txt', 'a')", "shared:fs.promises", "require('fs').promises.lstat(__filename)"),
    ("fs.promises.stat", PROMISED, "fsp.stat(file)", "shared:fs.promises", "require('fs').promises.lstat(__filename)"),
    ("fs.promises.readdir", PROMISED, "fsp.readdir(__dirname)", "shared:fs.promises", "require('fs').promises.lstat(__filename)"),
    ("fs.promises.access", PROMISED, "fsp.access(file)", "shared:fs.promises", "require('fs').promises.lstat(__filename)"),
    ("fs.promises.open", PROMISED, "fsp.open(file)", "shared:fs.promises", "require('fs').promises.lstat(__filename)"),
    ("fs.promises.mkdir", PROMISED, "fsp.mkdir(__dirname).catch(() => {})", "shared:fs.promises", "require('fs').promises.lstat(__filename)"),
    ("fs.promises.unlink", PROMISED, "fsp.unlink(file + '.none').catch(() => {})", "shared:fs.promises", "require('fs').promises.lstat(__filename)"),
    ("crypto.createHash", CRYPTO, "crypto.createHash('sha256').update('a').digest('hex')"),
    ("crypto.createHmac", CRYPTO, "crypto.createHmac('sha256', 'k').update('a').digest('hex')"),
    ("crypto.randomBytes", CRYPTO, "crypto.randomBytes(8)"),
    ("crypto.randomBytes.later", CRYPTO + DONE, "crypto.randomBytes(8, done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("crypto.randomUUID", CRYPTO, "crypto.randomUUID()"),
    ("crypto.pbkdf2Sync", CRYPTO, "crypto.pbkdf2Sync('a', 'b', 1, 8, 'sha256')"),
    ("crypto.pbkdf2", CRYPTO + DONE, "crypto.pbkdf2('a', 'b', 1, 8, 'sha256', done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("crypto.scryptSync", CRYPTO, "crypto.scryptSync('a', 'b', 8, { N: 2 })"),
    ("crypto.scrypt", CRYPTO + DONE, "crypto.scrypt('a', 'b', 8, { N: 2 }, done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("http.createServer", "const http = require('http');", "http.createServer(() => {})"),
    ("http.Server.listen", SERVE, "server.listen(0)"),
    ("http.request", LOOKUP + CONNECT + "const http = require('http');" + DONE, "http.get({ port: 1 }).on('error', done)"),
    ("https.request", LOOKUP + CONNECT + "const https = require('https');" + DONE, "https.get({ port: 1 }).on('error', done)"),
    ("net.createServer", "const net = require('net');", "net.createServer(() => {})"),
    ("net.Server.listen", "const net = require('net'); const server = net.createServer(() => {});", "server.listen(0)"),
    ("net.connect", "const net = require('net');" + DONE, "net.connect(1, '127.0.0.1').on('error', done)"),
    ("dgram.createSocket", "const dgram = require('dgram');", "dgram.createSocket('udp4')"),
    ("dns.lookup", "const dns = require('dns');" + DONE, "dns.lookup('localhost', done)", "shared:pool", "require('fs').lstat(__filename, () => {})"),
    ("dns.promises.lookup", LOOKUP + "const dns = require('dns').promises;", "dns.lookup('localhost')"),
    ("fetch", DONE, "fetch('data:,a').then(done, done)", "shared:fetch", "new Headers()"),
    ("fetch.http", LOOKUP + DONE, "fetch('http://localhost:1').then(done, done)", "shared:fetch", "new Headers()"),
    ("Request", "", "new Request('http://a/')", "shared:fetch", "new Headers()"),
    ("Response", "", "new Response('a')", "shared:fetch", "new Headers()"),
    ("Headers", "", "new Headers()", "shared:fetch", "new Headers()"),
    ("FormData", "", "new FormData()", "shared:fetch", "new Headers()"),
    ("Blob", "", "new Blob(['a'])"),
    ("ReadableStream", "", "new ReadableStream()"),
    ("WritableStream", "", "new WritableStream()"),
    ("TransformStream", "", "new TransformStream()"),
    ("URL", "", "new URL('http://localhost/a?b=c')"),
    ("URLSearchParams", "", "new URLSearchParams('a=b')"),
    ("AbortController", "", "new AbortController().signal"),
    ("AbortController.abort", "const control = new AbortController(); control.signal;", "control.abort()"),
    ("AbortSignal.timeout", "", "AbortSignal.timeout(10)"),
    ("EventTarget", "", "new EventTarget()"),
    ("Event", "", "new Event('a')"),
    ("MessageChannel", "", "new MessageChannel().port1.close()"),
    ("BroadcastChannel", "", "new BroadcastChannel('a').close()"),
    ("structuredClone", "", "structuredClone({ a: [1] })"),
    ("TextEncoder", "", "new TextEncoder().encode('a')"),
    ("TextDecoder", "", "new TextDecoder().decode(new Uint8Array(1))"),
    ("Buffer.from", "", "Buffer.from('a')"),
    ("Buffer.alloc", "", "Buffer.alloc(8)"),
    ("Buffer.toString", "const bytes = Buffer.alloc(8);", "bytes.toString('hex')"),
    ("events.EventEmitter", "const EventEmitter = require('events');" + DONE, "new EventEmitter().on('a', done).emit('a')"),
    ("events.once", "const { once, EventEmitter } = require('events');", "once(new EventEmitter(), 'a')"),
    ("events.on", "const { on, EventEmitter } = require('events');", "on(new EventEmitter(), 'a')"),
    ("stream.Readable", STREAM, "new stream.Readable({ read() {} })", "shared:stream", "new (require('stream').Duplex)()"),
    ("stream.Readable.from", STREAM, "stream.Readable.from(['a'])", "shared:stream", "new (require('stream').Duplex)()"),
    ("stream.Readable.on", STREAM + DONE + "const r = new stream.Readable({ read() {} });", "r.on('data', done)"),
    ("stream.Readable.push", STREAM + DONE + "const r = new stream.Readable({ read() {} });", "r.push('a')"),
    ("stream.Readable.pipe", STREAM + "const r = new stream.Readable({ read() {} }); const w = new stream.Writable({ write(c, e, d) { d(); } });", "r.pipe(w)"),
    ("stream.Writable", STREAM, "new stream.Writable({ write(c, e, d) { d(); } })", "shared:stream", "new (require('stream').Duplex)()"),
    ("stream.Writable.write", STREAM + "const w = new stream.Writable({ write(c, e, d) { d(); } });", "w.write('a')"),
    ("stream.Writable.end", STREAM + "const w = new stream.Writable({ write(c, e, d) { d(); } });", "w.end()"),
    ("stream.Transform", STREAM, "new stream.Transform({ transform(c, e, d) { d(); } })", "shared:stream", "new (require('stream').Duplex)()"),
    ("stream.pipeline", STREAM + DONE, "stream.pipeline(new stream.PassThrough(), new stream.PassThrough(), done)"),
    ("stream.finished", STREAM + DONE + "const r = new stream.Readable({ read() {} });", "stream.finished(r, done)"),
    ("readline.createInterface", "const readline = require('readline'); const input = new (require('stream').PassThrough)();", "readline.createInterface({ input })"),
    ("util.promisify", "const util = require('util');" + DONE, "util.promisify(done)"),
    ("util.inspect", "const util = require('util');", "util.inspect({ a: 1, b: [1, 2] })"),
    ("util.format", "const util = require('util');", "util.format('%s %d', 'a', 1)"),
    ("util.promisify.setTimeout", "const util = require('util');" + DONE, "util.promisify(setTimeout)"),
    ("timers.promises.setTimeout", "setTimeout(() => {}, 5); const { setTimeout: sleep } = require('timers/promises');", "sleep(1)"),
    ("timers.promises.setImmediate", "const { setImmediate } = require('timers/promises');", "setImmediate()"),
    ("timers.promises.setInterval", "const { setInterval } = require('timers/promises');", "setInterval(1).next()"),
    ("async_hooks.AsyncLocalStorage.run", "const { AsyncLocalStorage } = require('async_hooks'); const storage = new AsyncLocalStorage();" + DONE, "storage.run(1, done)"),
    ("async_hooks.createHook", "const hooks = require('async_hooks');", "hooks.createHook({ init() {} }).enable()"),
    ("perf_hooks.PerformanceObserver", "const { PerformanceObserver } = require('perf_hooks');" + DONE, "new PerformanceObserver(done).observe({ entryTypes: ['measure'] })"),
    ("perf_hooks.monitorEventLoopDelay", "const hooks = require('perf_hooks');", "hooks.monitorEventLoopDelay().enable()"),
    ("assert", "const assert = require('assert');", "assert(true)"),
    ("assert.strictEqual", "const assert = require('assert');", "assert.strictEqual(1, 1)"),
    ("assert.deepStrictEqual", "const assert = require('assert');", "assert.deepStrictEqual({ a: 1 }, { a: 1 })"),
    ("vm.runInContext", "const vm = require('vm');", "vm.runInNewContext('1')"),
    ("path.join", "const path = require('path');", "path.join('a', 'b')"),
    ("os.tmpdir", "const os = require('os');", "os.tmpdir()"),
    ("import", DONE, "import('fs').then(done)"),
    ("promise.then", DONE + "const p = Promise.resolve();", "p.then(done)"),
    ("async function", "async function f() { await null; }", "f()"),
    ("Promise.all", "const p = Promise.resolve();", "Promise.all([p, p])"),
    ("generator", "function* f() { yield 1; }", "f().next()"),
    ("class", "", "new (class A { constructor() { this.a = 1; } })()"),
    ("regular expression", "const text = 'a long text';", "/(\\w+) (\\w+)/.exec(text)"),
    ("JSON.parse", "", "JSON.parse('{\"a\":[1,2]}')"),
    ("JSON.stringify", "const value = { a: [1, 2] };", "JSON.stringify(value)"),
    ("Date", "", "new Date()"),
    ("Date.toISOString", "const d = new Date();", "d.toISOString()"),
    ("Error.stack", "const e = new Error('a');", "e.stack"),
    ("Array.sort", "const a = [3, 1, 2];", "a.sort((x, y) => x - y)"),
    ("function", "function f(a) { const b = a * 2; if (b > 3) { return [b]; } return { b }; }", "f(2)"),
    ("require a file", "require('fs').writeFileSync(__filename + '.json', '{}')", "require(__filename + '.json')"),
]

SERVER = ("const http = require('http'); let seen; const server = http.createServer((request, response) => { seen(response); });"
          "let port; const wait = (go) => server.listen(0, '127.0.0.1', () => { port = server.address().port; go(); });")

# A tick, a microtask, a timer and an immediate of others have run before.
WARM = ("const wait = (go) => require('fs').stat(__filename, () => { process.nextTick(() => Promise.resolve().then(() => {"
        "setTimeout(() => setTimeout(() => setImmediate(() => setImmediate(go)), 2), 1); })); });")
WARM_TICKS = "const wait = (go) => require('fs').stat(__filename, () => setTimeout(() => setTimeout(() => setImmediate(() => setImmediate(go)), 2), 1));"
WARM_TIMERS = "const wait = (go) => require('fs').stat(__filename, () => process.nextTick(() => setImmediate(() => setImmediate(go))));"
WARM_IMMEDIATES = "const wait = (go) => require('fs').stat(__filename, () => process.nextTick(() => setTimeout(() => setTimeout(go, 2), 1)));"
SLEEP = "const sleep = () => { const until = now() + 2e6; while (now() < until); };"

# (name, before, what runs with the functions `begin`, `end` and `next`): the time from begin() to end() the first time in
# a process, less the least of the next times; next() starts the next one. `before` may define `wait(go)`. Of
# the fourth, rows that the engine charges for as well, the time is taken off.
LATER = [
    ("process.nextTick.done", WARM_TICKS, "process.nextTick(() => { end(); next(); }); begin()"),
    ("process.emitWarning.done", WARM, "process.once('warning', () => { end(); next(); }); begin(); process.emitWarning('a')", ["stderr"]),
    ("process.uncaughtException.done", WARM + "process.on('uncaughtException', () => { end(); next(); });", "begin(); throw new Error('a')"),
    ("process.unhandledRejection.done", WARM, "begin(); Promise.reject(new Error('a')); setImmediate(() => { end(); next(); })", ["stderr", "process.emitWarning.done"]),
    ("queueMicrotask.done", WARM, "queueMicrotask(() => { end(); next(); }); begin()"),
    ("setTimeout.done", WARM_TIMERS + SLEEP, "setTimeout(() => { end(); next(); }, 1); sleep(); begin()"),
    ("setImmediate.done", WARM_IMMEDIATES, "setImmediate(() => { end(); setTimeout(next, 1); }); begin()"),
    ("fs.stat.done", FILE, "fs.stat(file, () => { end(); next(); }); begin()"),
    ("fs.readFile.done", FILE, "fs.readFile(file, () => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.writeFile.done", FILE, "fs.writeFile(file + '.txt', 'a', () => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.appendFile.done", FILE, "fs.appendFile(file + '.txt', 'a', () => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.readdir.done", FILE, "fs.readdir(__dirname, () => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.promises.stat.done", PROMISED, "fsp.stat(file).then(() => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.promises.readFile.done", PROMISED, "fsp.readFile(file).then(() => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.promises.writeFile.done", PROMISED, "fsp.writeFile(file + '.txt', 'a').then(() => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.promises.readdir.done", PROMISED, "fsp.readdir(__dirname).then(() => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.createReadStream.done", FILE, "fs.createReadStream(file).on('data', () => {}).on('close', () => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("fs.createWriteStream.done", FILE, "fs.createWriteStream(file + '.txt').on('close', () => { end(); next(); }).end('a'); begin()", ["fs.stat.done"]),
    ("crypto.pbkdf2.done", CRYPTO, "crypto.pbkdf2('a', 'b', 1, 8, 'sha256', () => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("crypto.randomBytes.done", CRYPTO, "crypto.randomBytes(8, () => { end(); next(); }); begin()", ["fs.stat.done"]),
    ("dns.lookup.done", "const dns = require('dns');", "dns.lookup('localhost', () => { end(); next(); }); begin()"),
    ("net.connection", "const net = require('net'); let seen; const server = net.createServer((socket) => seen(socket)); let port;"
     "const wait = (go) => server.listen(0, '127.0.0.1', () => { port = server.address().port; go(); });",
     "seen = (socket) => { end(); socket.end('a'); }; net.connect(port, '127.0.0.1').on('data', () => {}).on('close', next); begin()"),
    ("net.read", "const net = require('net'); let seen; const server = net.createServer((socket) => seen(socket)); let port;"
     "const wait = (go) => server.listen(0, '127.0.0.1', () => { port = server.address().port; go(); });",
     "seen = (socket) => { socket.end('a'); begin(); }; net.connect(port, '127.0.0.1').on('data', () => end()).on('close', next)"),
    ("http.connection", SERVER, "seen = (response) => { end(); response.end('a'); };"
     "http.get({ port, host: '127.0.0.1', agent: false }, (m) => { m.resume(); m.on('close', next); }); begin()", ["net.connection", "net.read"]),
    ("http.response", SERVER, "seen = (response) => { response.end('a'); begin(); };"
     "http.get({ port, host: '127.0.0.1', agent: false }, (m) => { end(); m.resume(); m.on('close', next); })"),
]
