// A Readable made by hand: pushing, reading in paused and flowing mode, and when its events come.
const { Readable } = require('stream');

const source = new Readable({
  highWaterMark: 8,
  read(size) {
    console.log('_read', size, this.count);
    this.count = (this.count || 0) + 1;
    if (this.count <= 3) this.push(`chunk ${this.count};`);
    else this.push(null);
  },
});
console.log(source.readable, source.readableFlowing, source.readableLength, source.readableHighWaterMark);
source.on('data', (chunk) => console.log('data', chunk.toString(), source.readableLength));
source.on('end', () => console.log('end', source.readableEnded));
source.on('close', () => console.log('close', source.destroyed, source.closed));
console.log(source.readableFlowing);
process.nextTick(() => console.log('nextTick'));
Promise.resolve().then(() => console.log('microtask'));

const letters = new Readable({ read() {} });
letters.setEncoding('utf8');
letters.push('abc');
letters.push('defgh');
letters.push(null);
letters.on('readable', () => {
  let chunk;
  console.log('readable', letters.readableLength);
  while ((chunk = letters.read(3)) !== null) console.log('read', JSON.stringify(chunk));
});
letters.on('end', () => console.log('letters end'));

const objects = new Readable({ objectMode: true, read() {} });
objects.push({ n: 1 });
objects.push('two');
objects.push(3);
objects.push(null);
objects.on('data', (item) => console.log('object', item));
objects.once('end', () => console.log('objects end'));

const paused = Readable.from(['x', 'y', 'z']);
paused.on('data', (item) => {
  console.log('item', item);
  if (item === 'y') {
    paused.pause();
    console.log('paused', paused.isPaused(), paused.readableFlowing);
    setTimeout(() => {
      console.log('resuming');
      paused.resume();
    }, 5);
  }
});
paused.on('pause', () => console.log('pause event'));
paused.on('resume', () => console.log('resume event'));
paused.on('end', () => console.log('paused end'));
