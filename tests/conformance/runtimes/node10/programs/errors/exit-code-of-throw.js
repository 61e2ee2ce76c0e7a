process.on('exit', c => console.log('exit', c));
setImmediate(() => { console.log('before'); null.property; });
setTimeout(() => console.log('not reached'), 50);
