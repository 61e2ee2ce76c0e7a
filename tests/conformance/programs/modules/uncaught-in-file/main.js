console.log('before');
require('./middle');
console.log('never');
