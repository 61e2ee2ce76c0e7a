const fs = require('fs');
for (const f of [() => fs.readFile('x'), () => fs.stat('x'), () => fs.readFile(5, () => {}), () => fs.readFileSync(), () => fs.readFileSync({}), () => fs.writeFileSync('x'), () => fs.readFileSync('x', 'nonsense'), () => fs.readFile('x', 'utf8', 'notfn'), () => fs.writeFileSync('x', { a: 1 }), () => fs.readFileSync(null)]) {
  try { f(); console.log('fine'); } catch (e) { console.log(e.name, e.code, '|', e.message); }
}
