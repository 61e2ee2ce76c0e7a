const fs = require('fs');
fs.writeFileSync('f.txt', 'abcdefghij');
const fd = fs.openSync('f.txt', 'r');
const b = Buffer.alloc(4);
console.log(typeof fd, fs.readSync(fd, b, 0, 4, 2), b.toString(), fs.fstatSync(fd).size);
fs.closeSync(fd);
try { fs.readSync(fd, b, 0, 4, 0); } catch (e) { console.log(e.code, e.syscall, e.message); }
fs.open('f.txt', 'a', (err, fd2) => {
  fs.write(fd2, 'KLM', (err, n) => {
    console.log('wrote', n);
    fs.close(fd2, () => { console.log(fs.readFileSync('f.txt', 'utf8')); fs.unlinkSync('f.txt'); });
  });
});
