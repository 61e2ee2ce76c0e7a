// FileHandle, folders and the rest of fs/promises.
const fs = require('fs');
const { open, opendir, mkdir, writeFile, readFile, stat, rm, cp, copyFile, rename, mkdtemp, access, constants, truncate, readdir, symlink, readlink, lstat, realpath, appendFile, utimes } = require('fs/promises');
const path = require('path');
const show = async (label, promise) => {
  try {
    const value = await promise;
    console.log(label, value === undefined ? 'done' : value);
  } catch (error) {
    console.log(label, error.name, error.code, error.message);
  }
};
async function main() {
  const handle = await open('notes.txt', 'w+');
  console.log(typeof handle.fd, handle.constructor.name);
  const written = await handle.write('hello world');
  console.log(written.bytesWritten);
  const buffer = Buffer.alloc(5);
  const read = await handle.read(buffer, 0, 5, 6);
  console.log(read.bytesRead, buffer.toString());
  await handle.appendFile('!');
  console.log((await handle.stat()).size);
  await handle.truncate(4);
  await handle.sync();
  await handle.close();
  await show('closed', handle.readFile());
  console.log(await readFile('notes.txt', 'utf8'));
  await mkdir('a/b/c', { recursive: true });
  await writeFile('a/b/one.txt', '1');
  await writeFile('a/two.txt', (function* () { yield 'part 1 '; yield 'part 2'; })());
  const names = [];
  for await (const entry of await opendir('a')) names.push(`${entry.name}:${entry.isDirectory()}`);
  console.log(names.sort());
  console.log((await readdir('a', { recursive: true })).sort());
  await cp('a', 'copy', { recursive: true });
  console.log((await readdir('copy')).sort(), await readFile('copy/two.txt', 'utf8'));
  await copyFile('a/two.txt', 'three.txt');
  await show('exclusive', copyFile('a/two.txt', 'three.txt', constants.COPYFILE_EXCL));
  await show('copy missing', copyFile('nope', 'x'));
  await rename('three.txt', 'four.txt');
  await show('rename', rename('nope', 'x'));
  await show('access', access('four.txt', constants.R_OK));
  await show('access missing', access('nope'));
  await truncate('four.txt', 3);
  await appendFile('four.txt', '+more');
  console.log(await readFile('four.txt', 'utf8'));
  await symlink('four.txt', 'link');
  console.log(await readlink('link'), (await lstat('link')).isSymbolicLink(), (await stat('link')).isFile(), path.basename(await realpath('link')));
  const big = await stat('four.txt', { bigint: true });
  console.log(typeof big.size, big.size, big.isFile(), typeof big.mtimeNs);
  const folder = await mkdtemp('tmp-');
  console.log(folder.length, fs.existsSync(folder));
  await show('rm folder', rm(folder).catch((error) => console.log(error.name, error.code)));
  await show('rm', rm('a', { recursive: true }));
  await show('rm missing', rm('nope'));
  await show('rm forced', rm('nope', { force: true }));
  await show('mkdir again', mkdir('copy'));
  await show('open', open('nope'));
  await show('opendir', opendir('nope'));
  await utimes('four.txt', 1000, 2000);
  console.log((await stat('four.txt')).mtimeMs, (await stat('four.txt')).atime.toISOString());
}
main();
