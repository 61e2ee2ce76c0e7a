// Which paths a pattern means.
const path = require('path');

const paths = [
  'a.js', 'b.ts', '.env', 'src/a.js', 'src/a.test.js', 'src/.hidden.js', 'src/lib/a.js', 'src/lib/deep/b.js', 'src/.git/config', '/etc/hosts', 'src', 'src/lib', 'x*y',
];
const patterns = [
  '*', '*.js', '**', '**/*.js', 'src/*', 'src/**', 'src/**/*.js', 'src/*/*.js', '?.js', 'src/a*.js', '*.{js,ts}', 'src/{lib,.git}/*', '.*', '/etc/*', '**/lib/**', 'src/lib/**/b.js',
  '**/**/a.js', 's?c', '*y', 'src/*.*.js', '{src,test}/**/{a,b}.js', '**/.*', '/**', '**/config', 'src/**/deep/*', 'a.j*s', '*a*.*s*',
];
for (const pattern of patterns) console.log(pattern, paths.filter((name) => path.matchesGlob(name, pattern)));
for (const wrong of [[5, '*'], ['a', null]]) {
  try {
    path.matchesGlob(...wrong);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
console.log(path.posix.matchesGlob('a/b', 'a/*'), path.matchesGlob.name, path.matchesGlob.length);
