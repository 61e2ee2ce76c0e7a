const fs = require('fs');
console.log(fs.existsSync('.'), fs.existsSync('nope'), fs.existsSync(), fs.existsSync(5));
fs.access('nope', (e) => console.log(e.code));
fs.access('.', fs.constants.R_OK, (e) => { console.log(e); fs.exists('nope', (yes) => console.log('exists', yes)); });
try { fs.accessSync('.'); console.log('fine'); } catch (e) { console.log(e.code); }
