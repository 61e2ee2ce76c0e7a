setImmediate(() => { console.log('i1'); process.nextTick(() => console.log('tick i1')); Promise.resolve().then(() => console.log('promise i1')); });
setImmediate(() => console.log('i2'));
setTimeout(() => { console.log('t1'); process.nextTick(() => console.log('tick t1')); }, 30);
setTimeout(() => console.log('t2'), 30);
