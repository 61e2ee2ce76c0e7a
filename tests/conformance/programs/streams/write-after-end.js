// What goes wrong with streams and how it is told.
const { Readable, Writable, Transform } = require('stream');

function show(label, error) {
  console.log(label, error && error.name, error && error.code, error && error.message);
}

const w = new Writable({ write(chunk, encoding, callback) { callback(); } });
w.on('error', (error) => show('w error', error));
w.on('close', () => console.log('w close'));
w.end('x');
w.write('y', (error) => show('w callback', error));

const bad = new Writable({ write(chunk, encoding, callback) { callback(new Error('disk full')); } });
bad.on('error', (error) => show('bad error', error));
bad.on('close', () => console.log('bad close', bad.destroyed, bad.errored.message));
bad.write('1', (error) => show('bad callback 1', error));
bad.write('2', (error) => show('bad callback 2', error));

try {
  w.write(null);
} catch (error) {
  show('null', error);
}
try {
  new Writable({ write() {} }).write(7);
} catch (error) {
  show('number', error);
}
try {
  new Writable({ write() {} }).write('x', 'klingon');
} catch (error) {
  show('encoding', error);
}
try {
  new Readable({ highWaterMark: -1 });
} catch (error) {
  show('mark', error);
}

const late = new Readable({ read() {} });
late.on('error', (error) => show('late', error));
late.push(null);
late.push('more');

const typed = new Readable({ read() {} });
typed.on('error', (error) => show('typed', error));
typed.push(12);

const none = new Readable();
none.on('error', (error) => show('none', error));
none.resume();

const noWrite = new Writable();
noWrite.on('error', (error) => show('noWrite', error));
try {
  noWrite.write('x');
} catch (error) {
  show('noWrite thrown', error);
}

const twice = new Writable({ write(chunk, encoding, callback) { callback(); callback(); } });
twice.on('error', (error) => show('twice', error));
twice.write('x');

const destroyed = new Writable({ write(chunk, encoding, callback) { callback(); } });
destroyed.destroy();
destroyed.on('error', (error) => show('destroyed error', error));
destroyed.write('x', (error) => show('destroyed callback', error));
destroyed.end((error) => show('destroyed end', error));
destroyed.on('close', () => console.log('destroyed close'));

const t = new Transform({ transform(chunk, encoding, callback) { callback(new TypeError('cannot transform')); } });
t.on('error', (error) => show('t', error));
t.on('close', () => console.log('t close'));
t.write('x');

const pipeOfWritable = new Writable({ write() {} });
pipeOfWritable.on('error', (error) => show('pipe', error));
pipeOfWritable.pipe(process.stdout);
