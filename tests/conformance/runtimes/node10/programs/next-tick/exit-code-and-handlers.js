process.nextTick(() => console.log('tick'));
process.on('beforeExit', () => { if (!process.once.done) { process.once.done = true; process.nextTick(() => console.log('tick in beforeExit')); Promise.resolve().then(() => console.log('promise in beforeExit')); } });
process.on('exit', (c) => { console.log('exit', c); process.nextTick(() => console.log('never')); Promise.resolve().then(() => console.log('never too')); });
