const fs = require('fs'), zlib = require('zlib'), path = require('path'), os = require('os');
const { pipeline } = require('stream');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'zz-'));
const src = path.join(dir, 'in.txt'), dst = src + '.gz', back = path.join(dir, 'out.txt');
fs.writeFileSync(src, 'lorem ipsum dolor sit amet '.repeat(5000));
pipeline(fs.createReadStream(src), zlib.createGzip(), fs.createWriteStream(dst), err => {
  if (err) throw err;
  console.log('compressed', fs.statSync(src).size, '->', fs.statSync(dst).size);
  pipeline(fs.createReadStream(dst), zlib.createGunzip(), fs.createWriteStream(back), err => {
    console.log('restored', err === undefined, fs.readFileSync(back, 'utf8') === fs.readFileSync(src, 'utf8'));
    fs.rmSync(dir, { recursive: true });
  });
});
