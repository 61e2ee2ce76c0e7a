const fs = require('fs');
const files = { 'one.txt': 'uno', 'two.txt': 'dos', 'three.txt': 'tres' };
for (const [name, text] of Object.entries(files)) fs.writeFileSync(name, text);
function readAll(names, done) {
  const results = {};
  let pending = names.length, failed = false;
  names.forEach((name) => fs.readFile(name, 'utf8', (err, text) => {
    if (failed) return;
    if (err) { failed = true; return done(err); }
    results[name] = text;
    if (--pending === 0) done(null, names.map((n) => results[n]));
  }));
}
readAll(Object.keys(files), (err, all) => {
  console.log(err, all);
  readAll(['one.txt', 'none.txt'], (err2, all2) => { console.log(err2.code, all2); Object.keys(files).forEach((n) => fs.unlinkSync(n)); });
});
console.log('reading');
