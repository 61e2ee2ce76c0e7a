exports.done = false;
const a = require('./a.js');
console.log('in b, a.done =', a.done, Object.keys(a));
process.on('warning', (warning) => console.log(warning.name, warning.message));
console.log(a.late, 'late' in a);
exports.done = true;
