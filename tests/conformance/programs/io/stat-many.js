const fs = require('fs');
const names = ['a.txt', 'b.txt', 'c.txt'];
names.forEach((n, i) => fs.writeFileSync(n, '.'.repeat(i * 10)));
let waiting = names.length;
const sizes = {};
for (const n of names) {
  fs.stat(n, (err, s) => {
    sizes[n] = s.size;
    if (--waiting === 0) {
      console.log(names.map((x) => [x, sizes[x]]));
      names.forEach((x) => fs.unlinkSync(x));
    }
  });
}
console.log('waiting for', waiting);
