const fs = require('fs');
const calls = [
  ['readFile', 'gone.txt'], ['readdir', 'gone'], ['stat', 'gone'], ['lstat', 'gone'], ['access', 'gone'], ['unlink', 'gone'], ['rmdir', 'gone'], ['open', 'gone', 'r'], ['rename', 'gone', 'there'], ['copyFile', 'gone', 'there'], ['mkdir', 'gone/deep'], ['writeFile', 'gone/deep.txt', 'x'], ['appendFile', 'gone/deep.txt', 'x'], ['readFile', '.'], ['truncate', 'gone'], ['realpath', 'gone'], ['readlink', 'gone'],
];
(function next(i) {
  if (i === calls.length) return console.log('all done');
  const [name, ...args] = calls[i];
  fs[name](...args, (err) => { console.log(name, err.code, err.errno, err.syscall, '|', err.message.replace(process.cwd(), '.')); next(i + 1); });
})(0);
