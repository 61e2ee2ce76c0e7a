console.log('start');
setTimeout(function () { console.log('t1'); Promise.resolve().then(function () { console.log('t1 micro'); }); process.nextTick(function () { console.log('t1 tick'); }); }, 1);
setTimeout(function () { console.log('t2'); process.nextTick(function () { console.log('t2 tick'); }); }, 1);
setImmediate(function () { console.log('i1'); Promise.resolve().then(function () { console.log('i1 micro'); }); });
setImmediate(function () { console.log('i2'); });
var e = Date.now() + 5; while (Date.now() < e) {}
