// Modules that the program has written itself, asked for by computed names, beside some that are not there.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { createRequire } = require('module');

const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'plugins-')));
function put(name, text) {
  const file = path.join(dir, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
put('local.js', 'exports.kind = "local";');
put('node_modules/plain/index.js', 'exports.kind = "plain";');
put('node_modules/@scope/thing/package.json', '{"main": "lib.js"}');
put('node_modules/@scope/thing/lib.js', 'exports.kind = "scoped";');

const load = createRequire(path.join(dir, 'main.js'));
for (const name of ['./local', 'plain', '@scope/thing', './missing', 'missing', '@scope/missing', 'plain/missing', './deep/er/missing', '../plugins-none/x']) {
  try {
    console.log(name, load(name).kind);
  } catch (error) {
    console.log(name, error.code, error.message.split('\n')[0].replaceAll(dir, '<dir>'));
  }
}
fs.rmSync(dir, { recursive: true });
