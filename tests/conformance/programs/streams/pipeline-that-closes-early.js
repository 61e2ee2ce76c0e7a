// a part of a pipeline that is closed before its source has ended: the error names the place of its listener
const { PassThrough, Readable, Writable, pipeline } = require('stream');
const tell = (error) => console.log(error.code, error.stack.split('\n').slice(0, 3).join('|'));
const sink = new Writable({ write(chunk, encoding, done) { console.log('write', String(chunk)); done(); } });
pipeline(new Readable({ read() { this.push('x'); this.push = () => true; } }), sink, (error) => {
  tell(error);
  const middle = new PassThrough();
  pipeline(new Readable({ read() {} }), middle, new PassThrough().resume(), tell);
  setImmediate(() => middle.destroy());
});
setImmediate(() => sink.destroy());
