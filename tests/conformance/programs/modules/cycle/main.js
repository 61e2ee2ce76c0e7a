const a = require('./a');
console.log('main:', a.done, require('./b').done);
console.log(a.late(), require('./c'));
