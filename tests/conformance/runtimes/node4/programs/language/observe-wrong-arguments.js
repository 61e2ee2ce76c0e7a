'use strict';
var o = { n: 0 };
function cb(records) { console.log('records', records.length, records[records.length - 1].oldValue); }
Object.observe(o, cb);
o.n++; o.n++;
Object.deliverChangeRecords(cb);
console.log('delivered synchronously');
o.n++;
Object.unobserve(o, cb);
o.n++;
setTimeout(function () { o.n++; console.log('not observed', o.n); Object.observe(o, cb); o.n = 100; }, 2);
[function () { Object.observe(1, cb); }, function () { Object.observe({}, 5); }, function () { Object.observe({}, Object.freeze(function () {})); }, function () { Object.getNotifier(5); }, function () { Object.getNotifier({}).notify({}); }, function () { Object.observe({}, cb, 5); }, function () { Object.deliverChangeRecords(3); }].forEach(function (f) { try { f(); console.log('no error'); } catch (e) { console.log(e.name + ': ' + e.message); } });
