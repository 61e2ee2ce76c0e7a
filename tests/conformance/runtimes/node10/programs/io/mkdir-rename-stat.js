const fs = require('fs');
fs.mkdirSync('d');
fs.writeFileSync('d/x', 'hello');
fs.renameSync('d/x', 'd/y');
const s = fs.statSync('d/y');
console.log(s.size, s.isFile(), s.isDirectory(), fs.readdirSync('d'));
try { fs.mkdirSync('d'); } catch (e) { console.log(e.code, e.message); }
try { fs.rmdirSync('d'); } catch (e) { console.log(e.code); }
try { fs.readFileSync('d'); } catch (e) { console.log(e.code, e.message); }
fs.access('nope', e => console.log(e.code));
fs.exists('d', b => console.log('exists', b));
fs.readFile('d/y', { encoding: 'utf8' }, (e, t) => { console.log(t); process.nextTick(console.log, 'tick'); setImmediate(console.log, 'immediate'); });
