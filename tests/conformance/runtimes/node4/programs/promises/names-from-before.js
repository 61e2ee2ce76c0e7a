console.log(typeof Promise.defer, typeof Promise.accept, typeof Promise.prototype.chain, typeof Promise.prototype.finally, typeof Object.observe, typeof Object.entries, typeof Array.prototype.includes, typeof Reflect, typeof Proxy, typeof Symbol, typeof Map);
var d = Promise.defer ? Promise.defer() : null; if (d) { d.promise.then(function (v) { console.log('deferred', v); }); d.resolve(1); }
if (Promise.accept) Promise.accept(5).then(function (v) { console.log('accepted', v); });
if (Promise.prototype.chain) Promise.resolve(6).chain(function (v) { console.log('chained', v); return 7; }).then(function (v) { console.log('then', v); });
