const fs = require('fs');
const { promisify } = require('util');
const stat = promisify(fs.stat);
const readdir = promisify(fs.readdir);
stat(__filename).then(s => { console.log(s.isFile()); return readdir('.'); }).then(names => { console.log(names.length); return stat('missing'); }).catch(e => console.log(e.code)).then(() => console.log('done'));
process.nextTick(() => console.log('tick'));
