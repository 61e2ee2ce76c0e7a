process.on('exit', (code) => { console.log('exit', code, process.exitCode); });
setTimeout(() => process.exit(4), 5);
setTimeout(() => console.log('not printed'), 20);
Promise.resolve().then(() => { throw new Error('warned only'); });
