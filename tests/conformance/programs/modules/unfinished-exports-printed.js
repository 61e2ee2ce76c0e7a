// A module in a cycle sees the unfinished exports of the other: printing them asks for what they have not, which is warned of.
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'cycle-'));
fs.writeFileSync(path.join(dir, 'a.js'), "exports.early = 1; const b = require('./b'); console.log('a sees', b); exports.late = 2;");
fs.writeFileSync(path.join(dir, 'b.js'), "const a = require('./a'); console.log('b sees', a, a.late, 'late' in a); exports.name = 'b';");
const warnings = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));
console.log('main sees', require(path.join(dir, 'a.js')));
fs.rmSync(dir, { recursive: true });

const asked = [];
const watched = new Proxy({}, {
  get: (target, key, receiver) => (asked.push(`get ${String(key)}`), Reflect.get(target, key, receiver)),
  getOwnPropertyDescriptor: (target, key) => (asked.push(`describe ${String(key)}`), Reflect.getOwnPropertyDescriptor(target, key)),
});
console.log(Object.assign(Object.create(watched), { own: true }));
console.log(asked);
setImmediate(() => console.log(warnings));
for (const Strategy of [CountQueuingStrategy, ByteLengthQueuingStrategy]) {
  try {
    new Strategy({});
  } catch ({ name, code, message }) {
    console.log(name, code, message);
  }
}
