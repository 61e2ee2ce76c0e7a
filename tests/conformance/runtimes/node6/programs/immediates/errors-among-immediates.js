process.on('uncaughtException', e => { console.log('uncaught', e.message); });
setImmediate(() => { console.log('A'); process.nextTick(() => { throw new Error('tick A'); }); process.nextTick(() => console.log('tick A2')); Promise.resolve().then(() => console.log('A micro')); });
setImmediate(() => { console.log('B'); setImmediate(() => console.log('next immediate')); });
setImmediate(() => { console.log('C'); throw new Error('C'); });
setImmediate(() => { console.log('D'); });
