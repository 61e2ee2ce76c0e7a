process.on('uncaughtException', (e) => console.log('caught', e.message));
setImmediate(() => { console.log('a'); Promise.resolve().then(() => console.log('micro a')); });
setImmediate(() => { process.nextTick(() => console.log('tick b')); throw new Error('b'); });
setImmediate(() => { console.log('c'); });
process.on('exit', c => console.log('exit', c));
