const fs = require('fs/promises');
const path = require('path');
async function main() {
  await fs.mkdir('notes');
  await Promise.all(['one', 'two', 'three'].map((n, i) => fs.writeFile(path.join('notes', n + '.txt'), n.repeat(i + 1))));
  const names = (await fs.readdir('notes')).sort();
  console.log(names);
  for (const n of names) console.log(n, (await fs.stat(path.join('notes', n))).size, await fs.readFile(path.join('notes', n), 'utf8'));
  await fs.appendFile('notes/one.txt', ' and more');
  console.log(await fs.readFile('notes/one.txt', { encoding: 'utf8' }));
  await fs.rename('notes/one.txt', 'notes/uno.txt');
  await fs.copyFile('notes/uno.txt', 'notes/eins.txt');
  console.log((await fs.readdir('notes')).sort());
  await fs.rm('notes', { recursive: true });
  await fs.access('notes').catch((e) => console.log(e.code));
}
main().then(() => console.log('finished'));
console.log('main returned');
