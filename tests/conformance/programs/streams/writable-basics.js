// A Writable made by hand: write callbacks, backpressure, drain, cork, final and the order of its events.
const { Writable } = require('stream');

const slow = new Writable({
  highWaterMark: 5,
  write(chunk, encoding, callback) {
    console.log('_write', chunk.toString(), encoding, this.writableLength);
    setTimeout(callback, 2);
  },
  final(callback) {
    console.log('_final');
    callback();
  },
});
slow.on('drain', () => console.log('drain', slow.writableLength, slow.writableNeedDrain));
slow.on('prefinish', () => console.log('prefinish'));
slow.on('finish', () => console.log('finish', slow.writableFinished));
slow.on('close', () => console.log('close'));
console.log(slow.write('abc', () => console.log('callback abc')));
console.log(slow.write('defg', 'utf8', () => console.log('callback defg')));
console.log(slow.writableLength, slow.writableNeedDrain, slow.writableEnded);

const quick = new Writable({
  write(chunk, encoding, callback) {
    console.log('quick', chunk.toString());
    callback();
  },
});
quick.write('one', (error) => console.log('one written', error));
quick.write('two', (error) => console.log('two written', error));
quick.on('finish', () => console.log('quick finish'));
quick.end('three', () => console.log('end callback'));
process.nextTick(() => console.log('nextTick'));
Promise.resolve().then(() => console.log('microtask'));

const corked = new Writable({
  writev(chunks, callback) {
    console.log('writev', chunks.map(({ chunk, encoding }) => `${chunk}/${encoding}`).join(' '));
    callback();
  },
});
corked.cork();
corked.write('a');
corked.write('b');
corked.write(Buffer.from('c'));
process.nextTick(() => {
  corked.uncork();
  corked.end('d');
});
corked.on('finish', () => console.log('corked finish'));

slow.once('drain', () => {
  slow.end('last', () => console.log('end of slow'));
  console.log(slow.writableEnded, slow.writableFinished);
});

const objects = new Writable({
  objectMode: true,
  write(value, encoding, callback) {
    console.log('object', value, encoding);
    callback();
  },
});
objects.write({ a: 1 });
objects.end(42);
objects.on('finish', () => console.log('objects finish'));
