setImmediate(() => { console.log(1); process.nextTick(() => console.log('t1')); });
setImmediate(() => { console.log(2); Promise.resolve().then(() => console.log('p2')); });
setImmediate(() => { console.log(3); setImmediate(() => console.log('later')); });
process.nextTick(() => console.log('first'));
