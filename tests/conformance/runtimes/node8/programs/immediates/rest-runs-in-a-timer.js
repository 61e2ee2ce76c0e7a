// The immediates behind one that threw are taken up by a nextTick callback, when one runs before the next check phase.
function wait(ms) { var end = Date.now() + ms; while (Date.now() < end); }
process.on('uncaughtException', function (error) { console.log('handled', error.message); });
setImmediate(function () {
  setTimeout(function () { console.log('timer'); process.nextTick(function () { console.log('tick of the timer'); }); }, 1);
  setImmediate(function () { console.log('a'); wait(10); process.nextTick(function () { console.log('tick of a'); }); throw new Error('from a'); });
  setImmediate(function () { console.log('b'); setImmediate(function () { console.log('b, later'); }); process.nextTick(function () { console.log('tick of b'); }); });
  setImmediate(function () { console.log('c'); Promise.resolve().then(function () { console.log('micro of c'); }); });
});
