const { join, extname, basename, dirname, resolve, relative, sep } = require('node:path');
const files = ['src/index.js', 'src/lib/util.test.js', 'README.md', 'assets/img/logo.png', '.gitignore', 'a/b/../c.txt'];
for (const f of files) console.log(f.padEnd(22), extname(f).padEnd(6), basename(f, extname(f)).padEnd(12), dirname(f), join('/base', f));
const byExt = files.reduce((m, f) => ({ ...m, [extname(f) || 'none']: [...(m[extname(f) || 'none'] || []), f] }), {});
console.log(byExt, relative('/base/src', '/base/assets/img'), resolve('/x', '..', 'y') + sep, basename(__filename), dirname(__filename) === __dirname);
