const path = require('path');
console.log(path.join('/a', 'b', '../c', './d.txt'), path.join('a', '', 'b'), path.join(), path.join('..', '..', 'x'), path.join('a/', '/b/'));
console.log(path.basename('/x/y.tar.gz'), path.basename('/x/y.js', '.js'), path.basename('/'), path.basename('dir/'), path.extname('a.b.c'), path.extname('.bashrc'), path.extname('a.'), path.dirname('/a/b/c'), path.dirname('file'), path.dirname('/'));
console.log(path.normalize('/a//b/./c/../d/'), path.normalize(''), path.normalize('../../x'), path.isAbsolute('/x'), path.isAbsolute('x'), path.relative('/a/b/c', '/a/d'), path.relative('/a', '/a'), path.sep, path.delimiter);
console.log(path.parse('/home/user/file.txt'), path.format({ dir: '/tmp', base: 'x.y' }), path.format({ name: 'n', ext: '.e' }), path.parse('rel/.hidden'));
console.log(path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b', 'c'), path.resolve('x') === path.join(process.cwd(), 'x'), path.posix === path, path.win32.join('a', 'b'));
try { path.join(5); } catch (e) { console.log(e.code, e.message); }
