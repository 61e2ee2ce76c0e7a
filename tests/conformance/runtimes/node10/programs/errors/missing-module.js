// A module that is not there ends the program: with the place in Node's loader.
process.on('exit', function (code) { console.log('exit', code); });
console.log('before');
require('./lib/helpers');
