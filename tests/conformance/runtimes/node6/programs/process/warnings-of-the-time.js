process.on('warning', function (warning) { console.log(warning.name, '|', warning.code, '|', warning.message); });
var util = require('util');
util.print('print', 1, '\n'); util.puts('puts', 2);
util.deprecate(function () {}, 'own function', 'DEP_OWN')();
setTimeout(function () { console.log('end'); }, 5);
