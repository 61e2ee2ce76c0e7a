const fs = require('fs');
const { promisify } = require('util');
const readFile = promisify(fs.readFile);
fs.writeFileSync('n.txt', '41');
readFile('n.txt', 'utf8')
  .then((t) => Number(t) + 1)
  .then((n) => { console.log(n); return readFile('missing.txt'); })
  .catch((e) => console.log(e.code))
  .finally(() => { fs.unlinkSync('n.txt'); console.log('cleaned up'); });
setImmediate(() => console.log('the loop turns meanwhile'));
