// Streams of files take their operations from where the program says: the option fs, fs itself as it is now, or a file handle.
const fs = require('fs');
const tried = (name, act) => {
  try {
    console.log(name, act());
  } catch (error) {
    console.log(name, error.code, error.message);
  }
};

tried('no read', () => fs.createReadStream('a.txt', { fs: { open() {}, close() {} } }));
tried('no open', () => fs.createWriteStream('a.txt', { fs: { write() {} } }));
tried('no write', () => fs.createWriteStream('a.txt', { fs: { open() {}, close() {} } }));
tried('no close', () => fs.createReadStream('a.txt', { fs: { open() {}, read() {} } }));
tried('no fsync', () => fs.createWriteStream('a.txt', { flush: true, fs: { open() {}, write() {}, close() {} } }));
tried('descriptor', () => fs.createReadStream('a.txt', { fd: 'three' }));
tried('autoClose', () => fs.ReadStream.prototype.autoClose);
console.log(Object.getOwnPropertyNames(fs.WriteStream.prototype).join());

function once(emitter, name) {
  return new Promise((resolve) => emitter.once(name, resolve));
}

async function memory() {
  const writes = [];
  const files = {
    open: (path, flags, mode, callback) => setImmediate(callback, null, 77),
    write: (fd, bytes, offset, length, position, callback) => {
      writes.push(`${fd}:${bytes.toString('latin1', offset, offset + Math.min(length, 4))}`);
      setImmediate(callback, null, Math.min(length, 4), bytes);
    },
    close: (fd, callback) => setImmediate(callback),
  };
  const stream = fs.createWriteStream('nowhere.txt', { fs: files });
  stream.write('first line');
  stream.write('second');
  stream.end();
  await once(stream, 'close');
  console.log(writes.join(' | '), stream.bytesWritten, stream._writev);
}

async function patched() {
  const { open, write } = fs;
  const calls = [];
  fs.open = function(path, flags, mode, callback) {
    calls.push(`open ${path} ${flags}`);
    return open(path, flags, mode, callback);
  };
  fs.write = function(...list) {
    calls.push(`write ${list[1]}`);
    return write(...list);
  };
  const stream = fs.createWriteStream('patched.txt');
  stream.end('by patched functions');
  await once(stream, 'close');
  fs.open = open;
  fs.write = write;
  console.log(calls, fs.readFileSync('patched.txt', 'utf8'));
}

async function own() {
  class Reader extends fs.ReadStream {
    open() {
      console.log('open of the program');
      fs.open(this.path, this.flags, (error, fd) => {
        if (error) {
          this.emit('error', error);
          return;
        }
        this.fd = fd;
        this.emit('open', fd);
      });
    }
  }
  const reader = new Reader('patched.txt', { encoding: 'utf8' });
  reader.on('open', (fd) => console.log('opened', typeof fd));
  reader.on('data', (text) => console.log('read', text));
  await once(reader, 'close');
  const missing = new Reader('missing.txt');
  console.log((await once(missing, 'error')).code);
}

async function handles() {
  const handle = await fs.promises.open('handle.txt', 'w+');
  tried('handle and fs', () => handle.createReadStream({ fs }));
  const { write } = handle;
  handle.write = function(...list) {
    console.log('write of the handle', String(list[0]));
    return write.apply(this, list);
  };
  const stream = handle.createWriteStream({ flush: true });
  stream.end('through a handle');
  await once(stream, 'close');
  console.log(fs.readFileSync('handle.txt', 'utf8'), handle.fd);
}

async function deprecated() {
  process.on('warning', (warning) => console.log(warning.code, warning.message));
  const reader = fs.createReadStream('patched.txt');
  reader.open();
  reader.open();
  reader.resume();
  await once(reader, 'close');
  console.log(reader.bytesRead);
}

memory().then(patched).then(own).then(handles).then(deprecated);
