const { writeFile, readFile, unlink, appendFile } = require('node:fs/promises');
async function main() {
  try {
    await writeFile('list.txt', ['milk', 'eggs', 'bread'].join('\n'));
    await appendFile('list.txt', '\njam');
    const lines = (await readFile('list.txt', 'utf-8')).split('\n');
    console.log(lines.length, lines);
    const upper = lines.map((l, i) => `${i + 1}. ${l.toUpperCase()}`);
    await writeFile('list.txt', upper.join('\n') + '\n');
    console.log(await readFile('list.txt', { encoding: 'utf8' }));
    await readFile('other.txt');
  } catch (e) {
    console.log('failed:', e.code, e.syscall, e.path);
  } finally {
    await unlink('list.txt');
    console.log('removed');
  }
}
main();
