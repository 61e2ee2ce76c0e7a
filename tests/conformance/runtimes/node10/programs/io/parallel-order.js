const fs = require('fs');
const names = ['a', 'b', 'c'];
names.forEach(n => fs.writeFileSync(n + '.txt', n.repeat(3)));
let left = names.length;
const results = {};
names.forEach(n => fs.readFile(n + '.txt', 'utf8', (e, t) => {
  results[n] = t;
  if (--left === 0) console.log(JSON.stringify(names.map(k => results[k])));
}));
