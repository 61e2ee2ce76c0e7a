const fs = require('fs');
fs.mkdirSync('top/inner/deep', { recursive: true });
fs.writeFileSync('top/file.txt', 'x');
fs.writeFileSync('top/inner/b.txt', 'y');
const walk = (dir, indent = '') => {
  for (const e of fs.readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    console.log(indent + e.name + (e.isDirectory() ? '/' : ''), e.isFile());
    if (e.isDirectory()) walk(`${dir}/${e.name}`, indent + '  ');
  }
};
walk('top');
fs.rmSync('top', { recursive: true, force: true });
console.log(fs.existsSync('top'));
fs.rmSync('top', { force: true });
try { fs.rmSync('top'); } catch (e) { console.log(e.code, e.message); }
