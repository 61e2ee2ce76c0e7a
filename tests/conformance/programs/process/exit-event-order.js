process.on('exit', () => console.log('exit 1'));
process.on('beforeExit', () => console.log('before exit'));
process.once('exit', () => console.log('exit 2'));
process.prependListener('exit', () => console.log('exit 0'));
setImmediate(() => console.log('immediate'));
console.log('main');
