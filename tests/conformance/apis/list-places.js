'use strict';
// Calls the functions of Node's modules with arguments that they refuse, and writes as JSON, into the file of its first argument, where in Node's own sources
// each error is made: `places`, by "call code argument", the lines from the innermost outwards, and `lines`, the text of
// each source line that a place or an argument of this program names.

process.on('uncaughtException', (error) => { if (String(error.stack).includes(__filename)) console.error(error); });
process.chdir(require('fs').mkdtempSync(require('path').join(require('os').tmpdir(), 'places-')));
const [OUTPUT, ...named] = process.argv.slice(2);
const { writeFileSync } = require('fs');
const exit = process.exit;
const natives = process.binding('natives');
const places = {};

const WRONG = [
  [], [{}], [null], [true], [-1], [1.5], [() => {}], [{}, {}], ['x', {}], ['x', 1.5], ['x', -1], ['x', 'x', {}], ['x', () => {}, {}],
  [() => {}, {}], ['x', 'nope'], [1e9], [1, 1e9], [300, 0], [1, 0, 9], ['x', undefined, {}], [Buffer.alloc(1), {}], ['x', 'x', 'x'],
  ['x', 'x', 'x', 'x', {}], [-1n, 0], [1n << 70n, 0], [1n, 0], [1n, 1.5], [1n, 'x'], [2 ** 60, 0], [1, 9, 4], [0, 9], [0, 1.5], [2 ** 60, 0, 1], [2 ** 60, 0, 2], [2 ** 60, 0, 3],
  [2 ** 60, 0, 4], [2 ** 60, 0, 5], [2 ** 60, 0, 6], [0, 1.5, 1], [0, 1.5, 2], [0, 1.5, 3], [0, 1.5, 4], [0, 1.5, 5], [0, 1.5, 6], [0, 9, 1], [0, 9, 2], [0, 9, 3], [0, 9, 5], [0, 9, 6],
  [1.5, 1], [1.5, 2], [1.5, 3], [1.5, 4], [1.5, 5], [1.5, 6], [9, 1], [9, 2], [9, 3], [9, 4], [9, 5], [9, 6], ['x', 1, 1, 'hex'], ['x', 9], [[1]], [[{}]],
  ['x', 'x', 1, 1, 'sha1', {}], ['x', 'x', 1, 1, 5, () => {}], ['x', 'x', -1, 1, 'sha1'], ['x', 'x', 1, 1, 'nope'],
];

// What an option, an encoding or a header is called says nothing about the place.
function quoted(message, code) {
  if (code === 'ERR_INVALID_PROTOCOL') return '';
  if (code === 'ERR_INVALID_HTTP_TOKEN') return ` ${/^\w*/.exec(message)[0]}`;
  if (code === 'ERR_INVALID_CHAR') return ` ${/ in (\w*)/.exec(message)[1]}`;
  if (code.startsWith('ERR_PARSE_ARGS_') || code === 'ERR_ENCODING_NOT_SUPPORTED') return '';
  const found = /"([^"]*)"/.exec(message);
  const kind = code === 'ERR_OUT_OF_RANGE' && message.includes('It must be an integer') ? ' integer' : '';
  return (found ? ` ${found[1]}` : '') + kind;
}

let calledAs; // of a method without a name

function note(error) {
  if (!(error instanceof Error) || typeof error.code !== 'string' || !error.code.startsWith('ERR_')) return;
  const [head, ...rest] = error.stack.slice(error.stack.indexOf('\n    at ')).split('\n    at ');
  const end = rest.findIndex((line) => line.includes(__filename));
  const own = rest.slice(0, end).filter((line) => !line.startsWith('Reflect.'));
  if (end <= 0 || own.length === 0 || !own.every((line) => line.includes('node:') || line === 'Array.forEach (<anonymous>)' || line === 'new Promise (<anonymous>)')) return;
  const call = own.at(-1).replace(/ \(.*/, '');
  const name = call === 'Buffer.<anonymous>' ? calledAs : call;
  const key = `${name} ${error.code}${quoted(error.message, error.code)}`;
  const marked = error.stack.startsWith(`${error.name} [${error.code}]`);
  const shown = own.map((line) => line.startsWith(`${call} (`) && !call.includes('[as ') ? `*${line.slice(call.length)}` : line);
  places[key] ??= (marked ? '' : '!') + shown.join('|');
}

function attempt(fn, self) {
  for (const list of WRONG) {
    try {
      const result = Reflect.apply(fn, self, list);
      if (result && typeof result.then === 'function') result.then(() => {}, note);
      if (result && typeof result.on === 'function') result.on('error', () => {}).destroy?.();
    } catch (error) {
      note(error);
    }
  }
}

function attemptNew(constructor) {
  for (const list of WRONG) {
    try {
      const made = Reflect.construct(constructor, list);
      if (typeof made.on === 'function') made.on('error', () => {});
    } catch (error) {
      note(error);
    }
  }
}

const SKIPPED = /(Private|Public|Sign|Verify|DiffieHellman|ECDH|SecretKey|Prime|hkdf|X509|Certificate|Key$)|^(exit|privateDecrypt|privateEncrypt|publicDecrypt|publicEncrypt|setFips|setEngine|setDefault|setPriority|generate|checkPrime|createDiffieHellman|log$|abort|kill|reallyExit|_|constructor$|dlopen|close|rm|unlink|rmdir|cp|mkdtemp|write|append|fchown|fchmod|ftruncate|truncate|watch|unwatch|mkdir|rename|link|symlink|copyFile|chmod|chown|lchown|lutimes|utimes|futimes|open|setuid|setgid|get$|request$|listen|connect$|createConnection|Server$|createServer)/;
const FILES = ['readFileSync', 'readFile', 'writeFileSync', 'writeFile', 'appendFileSync', 'appendFile', 'mkdirSync', 'mkdir', 'rmSync', 'rm',
  'unlinkSync', 'unlink', 'renameSync', 'rename', 'copyFileSync', 'copyFile', 'openSync', 'open', 'closeSync', 'close', 'writeSync', 'write',
  'mkdtempSync', 'rmdirSync', 'createWriteStream', 'truncateSync', 'chmodSync', 'symlinkSync'];

function attemptAll(object) {
  for (const name of Object.getOwnPropertyNames(object)) {
    if (SKIPPED.test(name)) continue;
    const value = Object.getOwnPropertyDescriptor(object, name).value;
    if (typeof value !== 'function') continue;
    if (/^[A-Z]/.test(name)) attemptNew(value);
    attempt(value, object);
  }
}

function call(f) {
  try {
    const result = f();
    if (result && typeof result.then === 'function') result.then(() => {}, note);
  } catch (error) {
    note(error);
  }
}

const MODULES = ['path', 'url', 'util', 'buffer', 'events', 'crypto', 'stream', 'timers', 'timers/promises', 'net', 'http', 'dns', 'os', 'querystring', 'string_decoder',
  'perf_hooks', 'async_hooks', 'readline', 'diagnostics_channel', 'fs', 'zlib', 'assert', 'stream/promises', 'module'];
for (const name of MODULES) attemptAll(require(name));

const fs = require('fs');
for (const name of FILES) {
  for (const list of [[], [{}], [{}, 'x'], [null], [true], [{}, {}], [{}, {}, {}], ['/nowhere/x', {}], ['/nowhere/x', () => {}], ['/nowhere/x', 'x', 'nope'], ['/nowhere/x', 'nope'], ['/nowhere/x', 'x']]) {
    call(() => fs[name](...list));
  }
}

for (const name of ['writeFile', 'appendFile']) call(() => fs[name]('/nowhere/x', {}, () => {}));

const { Readable, Writable, Transform, Duplex, pipeline, finished } = require('stream');
const { EventEmitter } = require('events');
const crypto = require('crypto');
const key = Buffer.alloc(32);
const iv = Buffer.alloc(16);
const silent = (stream) => stream.on('error', () => {});
const instances = () => [
  Buffer.alloc(8), Buffer.alloc(3), Buffer.alloc(0), new EventEmitter(), silent(new Readable({ read() {} })), silent(new Writable({ write() {} })), silent(new Transform({ transform() {} })),
  crypto.createHash('sha1'), crypto.createHmac('sha1', 'k'), crypto.createCipheriv('aes-256-cbc', key, iv), new URLSearchParams(''),
  new (require('string_decoder').StringDecoder)('utf8'), new (require('net').Socket)(), new (require('net').Server)(), new (require('http').Server)(),
  new (require('http').Agent)(), new AbortController(), new EventTarget(), new TextDecoder(), new TextEncoder(),
  new (require('async_hooks').AsyncLocalStorage)(), new (require('async_hooks').AsyncResource)('X'), performance, require('diagnostics_channel').channel('x'),
];
// RUNTIME: Node 24 aborts when these are given an encoding that it does not know.
const ABORTING = process.version.startsWith('v24') ? /^(indexOf|lastIndexOf|includes)$/ : /^$/;
for (const made of instances()) {
  for (let holder = made; holder && holder !== Object.prototype && holder !== Uint8Array.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (/^(_|constructor$|destroy|listen|connect|address|ref|unref|setBroadcast|end$|close)/.test(name) || ABORTING.test(name)) continue;
      if (typeof Object.getOwnPropertyDescriptor(holder, name).value !== 'function') continue;
      calledAs = name.replace('Uint', 'UInt');
      for (const list of WRONG) call(() => made[name](...list));
    }
  }
}

for (const C of [Buffer, URL, URLSearchParams, Event, CustomEvent, EventTarget, AbortSignal, TextDecoder, Blob, BroadcastChannel, MessageChannel, EventEmitter, Readable, Writable, Transform, Duplex]) {
  for (const list of WRONG) call(() => new C(...list));
  for (const name of Object.getOwnPropertyNames(C)) {
    if (typeof Object.getOwnPropertyDescriptor(C, name).value === 'function' && name !== 'prototype') for (const list of WRONG) call(() => C[name](...list));
  }
}
call(() => Buffer.alloc(3).fill('zz', 'hex'));
call(() => new URL('nope'));
call(() => new URL('x', 'nope'));
for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone', 'fetch']) for (const list of WRONG) call(() => globalThis[name](...list));
for (const name of ['nextTick', 'chdir', 'hrtime', 'emitWarning', 'cpuUsage', 'setUncaughtExceptionCaptureCallback', 'umask']) for (const list of WRONG) call(() => process[name](...list));
for (const options of [{ signal: {} }, { ref: 5 }]) {
  call(() => require('timers/promises').setTimeout(1, 0, options));
  call(() => require('timers/promises').setImmediate(0, options));
}
call(() => process.kill('x'));
call(() => process.kill(process.pid, 'NOSIG'));
call(() => { process.exitCode = 'x'; });
call(() => process.exit({}));
const { parseArgs, inspect, promisify } = require('util');
call(() => parseArgs({ args: ['--x'], options: {} }));
call(() => parseArgs({ args: ['x'], options: {} }));
call(() => parseArgs({ args: ['--a'], options: { a: { type: 'string' } } }));
call(() => parseArgs({ args: ['--a=1'], options: { a: { type: 'boolean' } } }));
call(() => parseArgs({ args: [], options: { a: {} } }));
call(() => pipeline());
call(() => pipeline(new Readable()));
call(() => finished());
call(() => finished({}, () => {}));
call(() => new EventEmitter().emit('error', 5));
const http = require('http');
for (const name of ['request', 'get']) {
  for (const options of [{ path: '/a b' }, { method: 'B AD' }, { method: 5 }, 'ftp://x', 'nope', { host: 5 }, { hostname: 5 }, { agent: 5 }, { headers: { 'b ad': 1 } },
    { headers: { a: '\u0001' } }, { headers: { a: undefined } }, { timeout: 'x' }]) {
    call(() => http[name](options).on('error', () => {}));
  }
}
call(() => require('net').connect({ port: 70000 }));
call(() => require('net').connect({}));
call(() => new (require('net').Server)().listen(70000));
call(() => new (require('net').Server)().listen({}));
call(() => new (require('http').Server)().listen(70000));
{
  const hash = crypto.createHash('sha1');
  hash.digest();
  call(() => hash.update('x'));
  call(() => hash.digest());
  const writable = silent(new Writable({ write() {} }));
  call(() => writable.write(null));
  call(() => writable.write(5));
  call(() => writable.write('x', 'nope'));
  call(() => crypto.createCipheriv('aes-256-cbc', 'short', iv));
  call(() => crypto.createCipheriv('nope', key, iv));
  call(() => crypto.createCipheriv('aes-256-cbc', key, 'short'));
  call(() => crypto.createDecipheriv('aes-256-cbc', 'short', iv));
  call(() => crypto.createHash('nope'));
  call(() => crypto.timingSafeEqual(Buffer.alloc(1), Buffer.alloc(2)));
  call(() => crypto.randomInt(5, 1));
}
{
  const zlib = require('zlib');
  const wrong = { level: 11, windowBits: 3, chunkSize: 1, dictionary: 5 };
  for (const name of Object.keys(zlib)) {
    if (typeof zlib[name] !== 'function' || /rotli|crc32/.test(name)) continue;
    for (const option of Object.keys(wrong)) {
      const options = { [option]: wrong[option] };
      if (name.startsWith('create')) call(() => zlib[name](options));
      else if (/^[A-Z]/.test(name)) call(() => new zlib[name](options));
      else call(() => zlib[name]('x', options, () => {}));
    }
  }
}
{
  const response = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 });
  for (const status of [99, 'x']) call(() => response.writeHead(status));
  for (const method of ['setHeader', 'appendHeader']) {
    call(() => response[method]('b ad', 1));
    call(() => response[method]('a', undefined));
    call(() => response[method]('a', '\u0001'));
  }
  for (const list of [[{ 'b ad': 1 }], [{ a: undefined }], [{ a: '\u0001' }]]) call(() => response.writeHead(200, ...list));
  call(() => new http.ServerResponse({ method: 'GET' }).writeHead(200, '\u0001'));
  call(() => response.addTrailers({ 'b ad': 1 }));
  for (const name of ['getHeader', 'hasHeader', 'removeHeader', 'setHeaders', 'writeEarlyHints']) call(() => response[name](5));
  response.writeHead(200);
  for (const list of [['setHeader', 'a', 1], ['appendHeader', 'a', 1], ['removeHeader', 'a'], ['setHeaders', new Map()], ['writeHead', 200], ['addTrailers', { a: '\u0001' }]]) {
    call(() => response[list[0]](...list.slice(1)));
  }
  const lines = require('readline').createInterface({ input: silent(new Readable({ read() {} })) });
  lines.close();
  for (const name of ['question', 'pause', 'resume', 'write', 'prompt']) call(() => lines[name]('x', () => {}));
  const reading = new ReadableStream();
  reading.getReader();
  const writing = new WritableStream();
  writing.getWriter();
  for (const name of ['getReader', 'tee', 'values']) call(() => reading[name]());
  call(() => writing.getWriter());
}
{
  const listening = new (require('net').Server)();
  listening.listen(0);
  call(() => listening.listen(0));
  const { Worker } = require('worker_threads');
  for (const file of ['relative.js', 5, 'http://x/y.js', new URL('http://x/y.js')]) call(() => new Worker(file));
  for (const options of [{ argv: 5 }, { env: 5 }, { eval: 5 }, { execArgv: 5 }, { resourceLimits: 5 }]) call(() => new Worker('/nowhere/x.js', options));
  const short = Buffer.alloc(1);
  for (const name of Object.getOwnPropertyNames(Buffer.prototype)) {
    if (!/^(read|write)(U?Int|Big|Float|Double|UInt|Uint)/.test(name)) continue;
    const value = name.includes('Big') ? 1n : 1;
    const long = name.includes('Big') ? 2n ** 70n : 2 ** 60;
    for (const list of name.startsWith('read') ? [[0], [1], [5], [0, 6], [0, 4], [0, 9], [0.5]] : [[value, 0], [value, 1], [value, 5], [value, 0, 6], [value, 0, 4], [long, 0], [long, 0, 1], [value, 0.5]]) {
      call(() => short[name](...list));
      call(() => Buffer.alloc(0)[name](...list));
      call(() => Buffer.alloc(8)[name](...list));
    }
  }
}
{
  const reading = () => new ReadableStream();
  const locked = reading();
  const reader = locked.getReader();
  call(() => reading().getReader({ mode: 'x' }));
  call(() => reading().getReader({ mode: 'byob' }));
  call(() => reading().pipeTo(5));
  call(() => reading().pipeThrough(5));
  call(() => locked.cancel());
  call(() => locked.pipeTo(new WritableStream()));
  call(() => locked.pipeThrough(new TransformStream()));
  reader.releaseLock();
  for (const name of ['read', 'cancel']) call(() => reader[name]());
  call(() => new ReadableStreamDefaultReader(5));
  call(() => new ReadableStream({ type: 'x' }));
  call(() => new ReadableStream({ start: 5 }));
  call(() => new ReadableStream({}, { highWaterMark: -1 }));
  call(() => new WritableStream({ type: 'bytes' }));
  call(() => new WritableStream({}, { highWaterMark: -1 }));
  call(() => new TransformStream({ readableType: 'bytes' }));
  new ReadableStream({
    start(controller) {
      controller.close();
      for (const name of ['enqueue', 'close']) call(() => controller[name]('x'));
    },
  });
  const writing = new WritableStream();
  const writer = writing.getWriter();
  for (const name of ['abort', 'close']) call(() => writing[name]());
  writer.close();
  for (const name of ['write', 'close']) call(() => writer[name]('x'));
  writer.closed.catch(() => {});
  writer.releaseLock();
  for (const name of ['write', 'close', 'abort']) call(() => writer[name]('x'));
  call(() => writer.desiredSize);
  call(() => new CompressionStream('x'));
  call(() => new DecompressionStream('x'));
  call(() => new ReadableStream.prototype.constructor(5));
}
call(() => new TextDecoder('nope'));
call(() => new console.Console());
call(() => new console.Console({}));
call(() => new console.Console({ stdout: process.stdout, groupIndentation: -1 }));
call(() => new console.Console({ stdout: process.stdout, groupIndentation: 'x' }));
call(() => new console.Console({ stdout: process.stdout, inspectOptions: 5 }));
call(() => console.table([], 5));
call(() => performance.mark());
for (const list of [['x'], [1.5], ['x', 1], [1, 100], [1, 'x']]) call(() => require('os').setPriority(...list));
call(() => require('url').fileURLToPath('file://host/x'));
call(() => require('url').fileURLToPath('file:///a%2fb'));
call(() => new AbortController().signal.throwIfAborted.call({}));
call(() => require('events').once('x'));
call(() => require('events').on('x'));
call(() => require('assert').rejects(5));
call(() => require('assert').rejects(() => 5));
call(() => require('querystring').escape('\ud800'));
call(() => require('/nowhere/x'));
call(() => require(''));
call(() => require(5));

// When the promises have settled.
setImmediate(() => {
  // The text of the lines in which an error is made.
  const lines = {};
  for (const text of [...Object.values(places), ...named]) {
    for (const [, file, line] of text.split('|')[0].matchAll(/node:([\w/]+):(\d+):\d+/g)) {
      const source = natives[file];
      if (source !== undefined) lines[`${file}:${line}`] ??= source.split('\n')[line - 1];
    }
  }
  writeFileSync(OUTPUT, JSON.stringify({ places, lines }));
  exit(0);
});
