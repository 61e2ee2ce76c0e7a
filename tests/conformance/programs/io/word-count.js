const fs = require('fs/promises');
const text = 'the cat and the hat and the bat\nsat on the mat\n';
async function wordCount(file) {
  const words = (await fs.readFile(file, 'utf8')).toLowerCase().match(/\w+/g);
  const counts = new Map();
  for (const w of words) counts.set(w, (counts.get(w) || 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
}
(async () => {
  await fs.writeFile('words.txt', text);
  console.log(await wordCount('words.txt'));
  await fs.unlink('words.txt');
  console.log(await wordCount('words.txt').catch((e) => e.code));
})();
