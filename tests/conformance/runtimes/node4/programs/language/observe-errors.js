'use strict';
process.on('uncaughtException', function (e) { console.log('uncaught', e.message); });
var o = {};
Object.observe(o, function () { console.log('first observer'); throw new Error('observer failed'); });
Object.observe(o, function () { console.log('second observer'); });
o.a = 1;
Promise.resolve().then(function () { console.log('promise after'); });
setTimeout(function () { console.log('timer'); o.b = 2; }, 1);
setTimeout(function () { console.log('timer 2'); }, 1);
