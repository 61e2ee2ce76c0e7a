setTimeout(() => console.log('timeout'), 20);
setImmediate(() => { console.log('immediate'); process.nextTick(() => console.log('tick 3')); });
process.nextTick(() => { console.log('tick 1'); process.nextTick(() => console.log('tick 2')); Promise.resolve().then(() => console.log('promise')); });
console.log('main');
