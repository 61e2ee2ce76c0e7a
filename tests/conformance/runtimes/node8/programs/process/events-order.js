process.on('exit', c => console.log('exit', c));
process.on('beforeExit', c => console.log('beforeExit', c));
process.on('uncaughtException', e => { console.log('caught', e.message); process.exitCode = 7; });
setTimeout(() => { throw new Error('late'); }, 5);
process.nextTick(() => console.log('tick'));
