process.on('uncaughtException', e => console.log('caught', e.message));
process.nextTick(() => console.log('a'));
process.nextTick(() => { throw new Error('b'); });
process.nextTick(() => console.log('c'));
Promise.resolve().then(() => console.log('promise'));
setImmediate(() => console.log('immediate'));
