process.nextTick(() => { console.log('one'); throw new Error('tick failed'); });
process.nextTick(() => console.log('two never runs'));
Promise.resolve().then(() => console.log('promise never runs'));
process.on('exit', (c) => console.log('exit', c));
