// What the functions of fs that remove, cut and date files say of wrong options.
const fs = require('fs'), os = require('os'), path = require('path');
const d = fs.mkdtempSync(path.join(os.tmpdir(), 'r-')), f = path.join(d, 'f');
const t = (g) => { try { console.log(g()); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const o of [null, 5, 'x', [], true, { recursive: 'x' }, { maxRetries: 'a' }, { retryDelay: -1 }, { recursive: null }]) { t(() => fs.rmSync('/nope/q', o)); t(() => fs.rmdirSync('/nope/q', o)); t(() => fs.rm('/nope/q', o, () => {})); }
fs.writeFileSync(f, 'hello');
t(() => fs.truncateSync(f, null)); t(() => fs.truncateSync(f, '2')); t(() => fs.truncateSync(f, 1.5)); t(() => fs.truncate(f, null, () => {})); t(() => fs.truncate(f, 'x', () => {})); t(() => fs.truncate(f)); t(() => fs.truncateSync(f, -1));
t(() => fs.utimesSync(f, NaN, 1)); t(() => fs.utimesSync(f, 'x', 1)); t(() => fs.utimesSync(f, Infinity, 1)); t(() => fs.utimesSync(f, '5', new Date(7000))); t(() => fs.statSync(f).mtimeMs);
t(() => fs.createReadStream(f, 5)); t(() => fs.createWriteStream(f, true));
(async () => {
  await fs.promises.truncate(f, null).catch((e) => console.log('truncate', e.message));
  await fs.promises.rm('/nope', null).catch((e) => console.log('rm', e.message));
  await fs.promises.rmdir('/nope', 'x').catch((e) => console.log('rmdir', e.message));
  fs.rmSync(d, { recursive: true });
})();
