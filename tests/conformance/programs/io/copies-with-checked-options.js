// What cp says of options that are none, the times that it keeps, and exists of what is no path.
const fs = require('fs');

fs.writeFileSync('from.txt', 'text');
fs.utimesSync('from.txt', 1000000000, 1234567890);
for (const options of [null, 5, 'text', () => {}, { mode: -1 }, { mode: 8 }, { mode: 1.5 }, { mode: '1' }, { mode: null }, { filter: 1 }, { force: 0 }]) {
  try {
    console.log(fs.cpSync('from.txt', 'to.txt', options));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
fs.cpSync('from.txt', 'kept.txt', { preserveTimestamps: true });
console.log(fs.statSync('kept.txt').mtime.toISOString());
fs.cp('from.txt', 'again.txt', { preserveTimestamps: true }, (error) => {
  console.log(error, fs.statSync('again.txt').mtimeMs);
  fs.promises.cp('from.txt', 'more.txt', { mode: 9 }).catch((error) => console.log(error.code, error.message));
});
fs.exists({}, (is) => console.log('exists', is));
console.log(fs.exists(new URL('https://example.org'), (is) => `result ${is}`));
