process.on('warning', function (warning) { console.log(warning.name, '|', warning.code, '|', warning.message); });
var util = require('util');
util.print('print', 1, '\n'); util.puts('puts', 2);
new Buffer(1); new Buffer('again'); Buffer('once more');
util.deprecate(function () {}, 'own function', 'DEP_OWN')();
Promise.reject({ code: 1 });
setTimeout(function () { console.log('end'); }, 5);
