process.on('uncaughtException', e => { console.log('uncaught', e.message); });
setTimeout(() => { console.log('A'); process.nextTick(() => { throw new Error('tick A'); }); process.nextTick(() => { console.log('tick A2'); throw new Error('tick A2'); }); process.nextTick(() => { console.log('tick A3'); throw new Error('tick A3'); });Promise.resolve().then(() => console.log('A micro')); }, 2);
setTimeout(() => { console.log('B'); }, 3);
var i = setInterval(() => { console.log('C'); clearInterval(i); }, 2);
setImmediate(() => console.log('immediate'));
var x = Date.now(); while (Date.now() - x < 10);
