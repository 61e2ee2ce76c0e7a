// unref'd timer
process.on('uncaughtException', e => { console.log('uncaught', e.message); });
setTimeout(() => { console.log('A'); process.nextTick(() => { throw new Error('tick A'); }); process.nextTick(() => console.log('tick A2')); Promise.resolve().then(() => console.log('A micro')); }, 2).unref();
setTimeout(() => { console.log('B'); }, 3);
setTimeout(() => { console.log('C'); }, 2);
setImmediate(() => console.log('immediate'));
var x = Date.now(); while (Date.now() - x < 10);
