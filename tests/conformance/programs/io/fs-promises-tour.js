const fs = require('fs/promises'), path = require('path');
(async () => {
  const base = path.join(__dirname, 'p');
  console.log(await fs.mkdir(base));
  await fs.writeFile(path.join(base, 'one.json'), JSON.stringify({ a: [1, 2] }, null, 2));
  console.log(JSON.parse(await fs.readFile(path.join(base, 'one.json'), 'utf8')));
  const fh = await fs.open(path.join(base, 'two.txt'), 'w+');
  await fh.write('line1\nline2\nline3\n');
  console.log((await fh.stat()).size);
  console.log(await fh.read(Buffer.alloc(5), 0, 5, 0));
  await fh.close();
  const fh2 = await fs.open(path.join(base, 'two.txt'));
  for await (const line of fh2.readLines()) console.log('>', line);
  for (const p of [fs.readFile(path.join(base, 'no')), fs.rmdir(base), fs.mkdir(base), fs.access(base + '/q')])
    await p.catch((e) => console.log(e.code, e.syscall, e.message.replace(__dirname, '')));
  console.log((await fs.readdir(base)).sort());
  await fs.rename(path.join(base, 'two.txt'), path.join(base, '2.txt'));
  await Promise.all([1, 2, 3].map((i) => fs.writeFile(path.join(base, `f${i}`), 'x'.repeat(i))));
  const sizes = await Promise.all((await fs.readdir(base)).sort().map(async (f) => [f, (await fs.stat(path.join(base, f))).size]));
  console.table(sizes);
  await fs.rm(base, { recursive: true });
  await fs.stat(base).catch((e) => console.log(e.code));
})();
