const fs = require('fs'), path = require('path');
const root = path.join(__dirname, 'tree');
const spec = { 'a.txt': 'aaa', sub: { 'b.js': 'bb', deep: { 'c.md': '' } }, empty: {} };
(function build(dir, s) { fs.mkdirSync(dir); for (const [k, v] of Object.entries(s)) typeof v === 'string' ? fs.writeFileSync(path.join(dir, k), v) : build(path.join(dir, k), v); })(root, spec);
function show(dir, indent = '') { for (const e of fs.readdirSync(dir, { withFileTypes: true })) { console.log(indent + (e.isDirectory() ? `[${e.name}]` : `${e.name} (${fs.statSync(path.join(dir, e.name)).size})`)); if (e.isDirectory()) show(path.join(dir, e.name), indent + '  '); } }
show(root);
async function* files(dir) { for await (const d of await fs.promises.opendir(dir)) { const p = path.join(dir, d.name); if (d.isDirectory()) yield* files(p); else yield p; } }
(async () => {
  const found = []; for await (const f of files(root)) found.push(path.relative(root, f)); console.log(found.sort());
  try { await fs.promises.rmdir(root); } catch (e) { console.log(e.code, e.syscall); }
  await fs.promises.cp(root, root + '2', { recursive: true }); console.log(fs.readdirSync(root + '2').sort());
  await fs.promises.rm(root, { recursive: true }); console.log(fs.existsSync(root)); fs.rmSync(root + '2', { recursive: true });
})();
