const fs = require('fs');
console.log(typeof fs.promises, typeof require('util').promisify);
fs.promises.writeFile('p.txt', 'data').then(() => fs.promises.readFile('p.txt', 'utf8')).then(t => console.log(t)).catch(e => console.log(e));
fs.promises.readFile('none').catch(e => console.log(e.code, e.message));
try { require('fs/promises'); } catch (e) { console.log(e.code, e.message); }
