// Names as bytes, names with null bytes, folders above themselves, places that are too far, and warnings of fs.
const fs = require('fs');
const { Readable } = require('stream');

process.on('warning', (warning) => console.log(warning.name, warning.code, warning.message));
const tried = (name, act) => {
  try {
    console.log(name, act());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};

fs.writeFileSync('text.txt', 'abc');
fs.symlinkSync('text.txt', 'link.txt');
tried('readlink', () => fs.readlinkSync('link.txt', 'buffer').toString('hex'));
tried('readlink', () => fs.readlinkSync('link.txt', { encoding: 'hex' }));
tried('realpath', () => Buffer.isBuffer(fs.realpathSync('text.txt', { encoding: 'buffer' })));
fs.realpath('link.txt', 'buffer', (error, bytes) => console.log(error, bytes.subarray(-8).toString()));
fs.promises.realpath('link.txt', 'buffer').then((bytes) => console.log(Buffer.isBuffer(bytes)));
tried('mkdtemp', () => Buffer.isBuffer(fs.mkdtempSync('tmp-', 'buffer')));
tried('mkdtemp X', () => fs.mkdtempSync('tmp-X').length);
tried('mkdtemp X', () => fs.mkdtempSync('tmp-XX').length);

tried('null byte', () => fs.readFileSync(new URL('file:///tmp/%00name')));
tried('null byte', () => fs.statSync(Buffer.from('a\0b')));
tried('mkdir', () => fs.mkdirSync('deep/../wide/low', { recursive: true }).split('/').pop());
console.log(fs.existsSync('deep'), fs.existsSync('wide/low'));

const fd = fs.openSync('text.txt');
const bytes = Buffer.alloc(4);
for (const position of [-1n, 1n, -2n, 2n ** 63n, -2, 0.5]) {
  tried(`position ${position}`, () => fs.readSync(fd, bytes, 0, 4, position));
}
tried('fs.read', () => fs.read(fd, bytes, 0, 4, 2n ** 63n, () => {}));
fs.closeSync(fd);

const readable = new Readable({ read() {} });
readable.setEncoding('utf8');
readable.push(Buffer.from('DEF'));
readable.unshift(Buffer.from('ABC'));
console.log(readable.read());
