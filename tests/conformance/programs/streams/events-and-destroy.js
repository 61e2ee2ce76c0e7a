// Destroying streams: in which order error and close come, and what _destroy and _construct do.
const { Readable, Writable, Duplex, Transform } = require('stream');

const r = new Readable({
  read() {},
  destroy(error, callback) {
    console.log('_destroy', error && error.message);
    setTimeout(() => callback(error), 1);
  },
});
r.on('error', (error) => console.log('r error', error.message));
r.on('close', () => console.log('r close'));
r.destroy(new Error('enough'));
console.log(r.destroyed, r.closed, r.errored.message);
r.destroy(new Error('again'));

const quiet = new Readable({ read() {} });
quiet.on('close', () => console.log('quiet close', quiet.readableAborted));
quiet.destroy();

const constructed = new Writable({
  construct(callback) {
    console.log('_construct');
    setTimeout(callback, 3);
  },
  write(chunk, encoding, callback) {
    console.log('write after construct', chunk.toString());
    callback();
  },
});
constructed.write('early');
constructed.end();
constructed.on('finish', () => console.log('constructed finish'));

const failed = new Readable({
  construct(callback) {
    callback(new Error('cannot open'));
  },
  read() {
    console.log('never');
  },
});
failed.on('error', (error) => console.log('failed', error.message));
failed.on('data', () => {});

const half = new Duplex({ allowHalfOpen: false, read() {}, write(chunk, encoding, callback) { callback(); } });
half.on('end', () => console.log('half end', half.writableEnded));
half.on('finish', () => console.log('half finish', half.writableEnded));
half.on('close', () => console.log('half close'));
half.resume();
half.push(null);

const manual = new Writable({ autoDestroy: false, emitClose: true, write(chunk, encoding, callback) { callback(); } });
manual.on('finish', () => console.log('manual finish', manual.destroyed));
manual.on('close', () => console.log('manual close'));
manual.end();

const controller = new AbortController();
const aborted = new Readable({ read() {}, signal: controller.signal });
aborted.on('error', (error) => console.log('aborted', error.name, error.code));
controller.abort();

process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));

const t = new Transform({
  transform(chunk, encoding, callback) {
    setTimeout(() => callback(null, chunk), 1);
  },
});
t.on('data', (chunk) => console.log('t data', chunk.toString()));
t.on('end', () => console.log('t end'));
t.on('close', () => console.log('t close'));
t.end('only');
