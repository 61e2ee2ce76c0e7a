const { Readable, Writable } = require('stream');
process.on('exit', (code) => console.log('exit', code));
const sink = new Writable({
  objectMode: true,
  write(chunk, encoding, callback) {
    console.log('chunk', chunk);
    if (chunk === 'b') throw new Error(`cannot write ${chunk}`);
    callback();
  },
});
Readable.from(['a', 'b', 'c']).pipe(sink);
