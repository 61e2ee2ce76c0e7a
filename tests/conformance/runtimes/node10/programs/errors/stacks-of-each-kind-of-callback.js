function show(name) { console.log(name + '\n' + new Error(name).stack.split('\n').slice(2).join('\n')); }
show('main');
process.nextTick(function () { show('tick'); });
process.nextTick(function (a, b) { show('tick with two'); }, 1, 2);
Promise.resolve().then(function () { show('promise'); });
setTimeout(function () { show('timeout'); }, 1);
setTimeout(function () { setImmediate(function () { show('immediate'); }); }, 20);
setTimeout(function () { require('fs').readFile(__filename, function () { show('readFile'); }); }, 40);
