const fs = require('fs');
fs.mkdirSync('folder');
fs.writeFileSync('folder/file.txt', 'x');
const tries = {
  'read missing': () => fs.readFileSync('missing.txt'),
  'read missing folder': () => fs.readFileSync('nowhere/missing.txt'),
  'read folder': () => fs.readFileSync('folder'),
  'file as folder': () => fs.readFileSync('folder/file.txt/x'),
  'mkdir existing': () => fs.mkdirSync('folder'),
  'rmdir not empty': () => fs.rmdirSync('folder'),
  'readdir file': () => fs.readdirSync('folder/file.txt'),
  'readdir missing': () => fs.readdirSync('nope'),
  'unlink missing': () => fs.unlinkSync('nope.txt'),
  'stat missing': () => fs.statSync('nope.txt'),
  'rename missing': () => fs.renameSync('nope', 'other'),
  'write into missing folder': () => fs.writeFileSync('no/such/file', 'x'),
  'write exclusive': () => fs.writeFileSync('folder/file.txt', 'x', { flag: 'wx' }),
  'write to folder': () => fs.writeFileSync('folder', 'x'),
  'access missing': () => fs.accessSync('nope'),
  'copy missing': () => fs.copyFileSync('nope', 'b'),
  'open missing': () => fs.openSync('nope', 'r'),
  'rmdir missing': () => fs.rmdirSync('nope'),
};
for (const [label, f] of Object.entries(tries)) {
  try { f(); console.log(label, 'worked'); } catch (e) { console.log(label, '|', e.code, e.errno, e.syscall, e.path, e.dest, '|', e.message); }
}
