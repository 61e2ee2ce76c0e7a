const fs = require('fs');
const defaults = { port: 80, debug: false, paths: ['/'] };
function load(file) {
  try {
    return { ...defaults, ...JSON.parse(fs.readFileSync(file, 'utf8')) };
  } catch (e) {
    if (e.code === 'ENOENT') return defaults;
    throw new Error(`bad config ${file}: ${e.message}`, { cause: e });
  }
}
console.log(load('none.json'));
fs.writeFileSync('good.json', JSON.stringify({ port: 8080 }));
console.log(load('good.json'));
fs.writeFileSync('bad.json', '{port}');
try { load('bad.json'); } catch (e) { console.log(e.message, e.cause.name); }
fs.unlinkSync('good.json');
fs.unlinkSync('bad.json');
