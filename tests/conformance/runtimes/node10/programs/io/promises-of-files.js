const fs = require('fs'), path = require('path'), os = require('os');
const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'x'));
const p = n => path.join(tmp, n);
(async () => {
  await fs.promises.writeFile(p('a'), 'line1\nline2\nline3');
  const h = await fs.promises.open(p('a'), 'r');
  const { bytesRead, buffer } = await h.read(Buffer.alloc(5), 0, 5, 0);
  console.log(bytesRead, buffer.toString());
  await h.close();
  await fs.promises.copyFile(p('a'), p('b'));
  await fs.promises.appendFile(p('b'), '\nmore');
  console.log((await fs.promises.readFile(p('b'), 'utf8')).split('\n'));
  console.log((await fs.promises.readdir(tmp)).sort(), typeof fs.promises.rm, typeof fs.rm, typeof fs.rmSync);
  try { await fs.promises.access(p('zz')); } catch (e) { console.log(e.code, e.syscall); }
  console.log((await fs.promises.stat(p('a'))).size);
  await fs.promises.rename(p('b'), p('c'));
  await fs.promises.unlink(p('c')); await fs.promises.unlink(p('a')); await fs.promises.rmdir(tmp);
  console.log(fs.existsSync(tmp));
})().catch(e => console.log('ERR', e.message));
