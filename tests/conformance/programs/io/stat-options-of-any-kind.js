// The options of stat are not checked, but asked for their members.
const fs = require('fs');
const kinds = { undefined, null: null, number: 5, text: 'x', wrong: { bigint: 1 }, missing: { throwIfNoEntry: false } };
for (const [name, options] of Object.entries(kinds)) {
  for (const call of ['statSync', 'lstatSync']) {
    for (const path of ['/', '/no/such/path']) {
      try {
        const stats = fs[call](path, options);
        console.log(name, call, path, stats && typeof stats.size);
      } catch (error) {
        console.log(name, call, path, error.name, error.message);
      }
    }
  }
}
try {
  fs.stat('/', null, () => console.log('never'));
} catch (error) {
  console.log(error.message);
}
console.log(fs.existsSync(null));
