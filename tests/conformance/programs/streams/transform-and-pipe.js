// Transforms between a source and a destination.
const { Readable, Writable, Transform, PassThrough, Duplex } = require('stream');

const upper = new Transform({
  transform(chunk, encoding, callback) {
    console.log('transform', chunk.toString());
    callback(null, chunk.toString().toUpperCase());
  },
  flush(callback) {
    console.log('flush');
    this.push('!');
    callback();
  },
});
const sink = new Writable({
  write(chunk, encoding, callback) {
    console.log('sink', chunk.toString());
    setImmediate(callback);
  },
});
sink.on('pipe', (source) => console.log('pipe from', source === upper));
sink.on('unpipe', (source) => console.log('unpipe', source === upper));
sink.on('finish', () => console.log('sink finish'));
upper.on('end', () => console.log('upper end'));
upper.on('finish', () => console.log('upper finish'));
upper.on('close', () => console.log('upper close'));
Readable.from(['a', 'b', 'c']).pipe(upper).pipe(sink);

class Doubler extends Transform {
  constructor() {
    super({ objectMode: true });
  }
  _transform(value, encoding, callback) {
    this.push(value);
    this.push(value * 2);
    callback();
  }
}
const doubled = [];
Readable.from([1, 2, 3]).pipe(new Doubler()).on('data', (value) => doubled.push(value)).on('end', () => console.log('doubled', doubled));

const through = new PassThrough();
through.on('data', (chunk) => console.log('through', chunk));
through.on('end', () => console.log('through end'));
through.write('hello');
through.end('bye');

const echo = new Duplex({
  read() {},
  write(chunk, encoding, callback) {
    this.push(`echo ${chunk}`);
    callback();
  },
  final(callback) {
    this.push(null);
    callback();
  },
});
echo.setEncoding('utf8');
echo.on('data', (text) => console.log(text));
echo.on('end', () => console.log('echo end'));
echo.on('finish', () => console.log('echo finish'));
echo.on('close', () => console.log('echo close'));
echo.write('one');
echo.end('two');
console.log(echo instanceof Readable, echo instanceof Writable, echo instanceof Duplex, sink instanceof Readable);
