const util = require('util');
const fs = require('fs');
const readFile = util.promisify(fs.readFile);
(async () => {
  try {
    const text = await readFile(__filename, 'utf8');
    console.log(text.split('\n').length);
    await readFile('nope');
  } catch (e) {
    console.log(e.code, e.message);
  }
})();
setImmediate(() => console.log('immediate'));
