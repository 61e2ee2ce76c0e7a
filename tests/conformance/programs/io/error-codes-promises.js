const fs = require('fs').promises;
(async () => {
  await fs.mkdir('d');
  for (const [name, p] of [
    ['readFile', () => fs.readFile('missing.txt')], ['readFile dir', () => fs.readFile('d')], ['mkdir', () => fs.mkdir('d')], ['readdir', () => fs.readdir('missing')],
    ['unlink', () => fs.unlink('missing')], ['stat', () => fs.stat('missing')], ['access', () => fs.access('missing')], ['rename', () => fs.rename('a', 'b')], ['writeFile', () => fs.writeFile('x/y', 'z')], ['rmdir', () => fs.rmdir('missing')],
  ]) {
    try { await p(); console.log(name, 'worked'); } catch (e) { console.log(name, e.code, '|', e.message); }
  }
})();
