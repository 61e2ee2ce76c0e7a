process.on('unhandledRejection', e => console.log('UR', e.message));
process.nextTick(() => console.log('tick'));
Promise.reject(new Error('1'));
Promise.resolve().then(() => { throw new Error('2'); });
setImmediate(() => { console.log('immediate'); Promise.reject(new Error('3')); process.nextTick(() => console.log('tick 2')); });
setImmediate(() => console.log('immediate 2'));
