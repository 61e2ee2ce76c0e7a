// A fast source and a slow destination: pipe() pauses and resumes.
const { Readable, Writable } = require('stream');
let n = 0;
const source = new Readable({
  highWaterMark: 4,
  read() {
    n += 1;
    console.log('read', n, 'buffered', this.readableLength);
    this.push(n <= 6 ? `<${n}>` : null);
  },
});
const slow = new Writable({
  highWaterMark: 6,
  write(chunk, encoding, callback) {
    console.log('  write', chunk.toString(), 'waiting', this.writableLength, 'flowing', source.readableFlowing);
    setTimeout(callback, 3);
  },
});
source.on('pause', () => console.log('pause'));
source.on('resume', () => console.log('resume'));
slow.on('drain', () => console.log('drain'));
slow.on('finish', () => console.log('finish'));
source.on('end', () => console.log('end'));
source.on('close', () => console.log('source close'));
slow.on('close', () => console.log('slow close'));
source.pipe(slow);
