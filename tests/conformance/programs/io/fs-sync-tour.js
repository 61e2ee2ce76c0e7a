const fs = require('fs'), path = require('path');
const dir = path.join(__dirname, 'area');
fs.mkdirSync(dir);
fs.writeFileSync(path.join(dir, 'a.txt'), 'hello\nworld\n');
fs.appendFileSync(path.join(dir, 'a.txt'), 'more');
console.log(fs.readFileSync(path.join(dir, 'a.txt'), 'utf8').split('\n'));
console.log(fs.readFileSync(path.join(dir, 'a.txt')));
const st = fs.statSync(path.join(dir, 'a.txt'));
console.log(st.size, st.isFile(), st.isDirectory(), st.isSymbolicLink(), st.mtime instanceof Date, typeof st.ino);
fs.mkdirSync(path.join(dir, 'x/y/z'), { recursive: true });
fs.copyFileSync(path.join(dir, 'a.txt'), path.join(dir, 'x/b.txt'));
fs.renameSync(path.join(dir, 'x/b.txt'), path.join(dir, 'x/c.txt'));
console.log(fs.readdirSync(dir), fs.readdirSync(dir, { withFileTypes: true }).map((d) => [d.name, d.isDirectory()]));
console.log(fs.readdirSync(dir, { recursive: true }).sort());
for (const f of [() => fs.readFileSync(path.join(dir, 'none')), () => fs.mkdirSync(dir), () => fs.rmdirSync(dir), () => fs.readFileSync(dir), () => fs.unlinkSync(dir), () => fs.readdirSync(path.join(dir, 'a.txt')), () => fs.openSync(path.join(dir, 'a.txt'), 'wx'), () => fs.statSync(dir + '/a.txt/b'), () => fs.accessSync('/nope'), () => fs.rmSync(path.join(dir, 'zzz')), () => fs.rmSync(dir)])
  try { f(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.syscall, e.errno, e.message.replace(__dirname, '.').replace(__dirname, '.'), e.path?.replace(__dirname, '.')); }
console.log(fs.existsSync(dir), fs.existsSync('nope'), fs.statSync('nope', { throwIfNoEntry: false }));
fs.truncateSync(path.join(dir, 'a.txt'), 3);
console.log(fs.readFileSync(path.join(dir, 'a.txt'), 'latin1'));
const fd = fs.openSync(path.join(dir, 'a.txt'), 'r+');
console.log(fs.writeSync(fd, 'ZZ', 1), fs.readSync(fd, Buffer.alloc(10), 0, 10, 0));
fs.closeSync(fd);
console.log(String(fs.readFileSync(path.join(dir, 'a.txt'))));
fs.symlinkSync('a.txt', path.join(dir, 'ln')); console.log(fs.readlinkSync(path.join(dir, 'ln')), fs.lstatSync(path.join(dir, 'ln')).isSymbolicLink());
fs.rmSync(dir, { recursive: true, force: true });
console.log(fs.existsSync(dir));
try { fs.readFileSync(123456); } catch (e) { console.log(e.code, e.message); }
try { fs.readFileSync({}); } catch (e) { console.log(e.code, e.message); }
try { fs.writeFileSync('q', 5); } catch (e) { console.log(e.code, e.message); }
