const fs = require('fs');
const os = require('os');
const path = require('path');
const { Transform, pipeline } = require('stream');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'files-'));
const from = path.join(folder, 'in.txt');
const to = path.join(folder, 'out.txt');
fs.writeFileSync(from, 'abcdefghijklmnopqrstuvwxyz'.repeat(3));

const tell = (name, stream) => {
  for (const event of ['open', 'ready', 'end', 'finish', 'close', 'unpipe', 'error'])
    stream.on(event, (it) => console.log(name, event, typeof it === 'number' ? 'a number' : it && it.code));
  return stream;
};

class Upper extends Transform {
  _transform(chunk, encoding, callback) {
    callback(null, chunk.toString().toUpperCase());
  }
}

const copy = (next) => {
  const [input, upper, output] = [fs.createReadStream(from, { highWaterMark: 30 }), new Upper(), fs.createWriteStream(to)];
  tell('input', input);
  tell('upper', upper);
  tell('output', output);
  console.log(input.pending, input.closed, output.pending, output.bytesWritten);
  pipeline(input, upper, output, (error) => {
    console.log('copied', error, input.bytesRead, output.bytesWritten, input.destroyed, upper.destroyed, output.destroyed);
    setTimeout(next, 20);
  });
};

const readPieces = (next) => {
  const input = tell('pieces', fs.createReadStream(from, { encoding: 'utf8', highWaterMark: 16, start: 2, end: 40 }));
  input.on('readable', () => {
    let piece;
    while ((piece = input.read(7)) !== null) console.log('piece', piece);
  });
  input.on('close', next);
};

const fail = (next) => {
  const missing = tell('missing', fs.createReadStream(path.join(folder, 'none')));
  const nowhere = tell('nowhere', fs.createWriteStream(path.join(folder, 'none', 'x')));
  nowhere.write('lost', (error) => console.log('never', error));
  const isFolder = tell('folder', fs.createReadStream(folder));
  setTimeout(() => {
    console.log(missing.destroyed, nowhere.destroyed, isFolder.destroyed, missing.closed, isFolder.closed);
    for (const make of [
      () => fs.createReadStream(from, { start: 5, end: 2 }),
      () => fs.createReadStream(from, { start: 'a' }),
      () => fs.createWriteStream(to, { start: -1 }),
      () => fs.createReadStream(from, 5),
    ]) {
      try {
        make();
      } catch (error) {
        console.log(error.name, error.message);
      }
    }
    next();
  }, 20);
};

const writeMuch = (next) => {
  const output = tell('much', fs.createWriteStream(to, { flags: 'r+', start: 3, autoClose: false }));
  console.log(output.write('x'.repeat(20000), () => console.log('written')), output.path === to);
  output.write('y');
  output.write('z');
  output.end(() => {
    console.log('ended', output.bytesWritten, output.destroyed, output.closed);
    output.close(() => console.log('closed'));
    output.destroy();
    setTimeout(next, 20);
  });
};

copy(() => readPieces(() => fail(() => writeMuch(() => {
  for (const name of fs.readdirSync(folder)) fs.unlinkSync(path.join(folder, name));
  fs.rmdirSync(folder);
}))));
