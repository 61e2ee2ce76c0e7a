process.on('uncaughtException', (e) => console.log('caught', e.message));
process.nextTick(() => { console.log('one'); throw new Error('E1'); });
process.nextTick(() => console.log('two'));
Promise.resolve().then(() => console.log('promise'));
queueMicrotask(() => { throw new Error('E2'); });
queueMicrotask(() => console.log('micro after E2'));
setTimeout(() => console.log('timeout'), 1);
