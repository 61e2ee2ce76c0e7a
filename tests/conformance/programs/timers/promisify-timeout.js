const util = require('util');
const wait = util.promisify(setTimeout);
wait(5, 'value').then(console.log);
util.promisify(setImmediate)('im').then(console.log);
wait(1).then((v) => console.log(v));
