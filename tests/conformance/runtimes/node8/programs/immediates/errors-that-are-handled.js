var n = 0;
process.on('uncaughtException', function (e) { n++; console.log('uncaught', n, e.message); setImmediate(function () { console.log('immediate from handler', n); }); });
for (var i = 1; i <= 5; i++) (function (i) {
  setImmediate(function () {
    console.log('immediate', i);
    process.nextTick(function () { console.log('tick', i); });
    if (i === 2 || i === 4) throw new Error('imm ' + i);
  });
})(i);
