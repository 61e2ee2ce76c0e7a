const { readFile } = require('fs/promises');
process.on('exit', (c) => console.log('exit', c));
(async () => {
  console.log('start');
  const text = await readFile('missing.json', 'utf8');
  console.log(text);
})();
