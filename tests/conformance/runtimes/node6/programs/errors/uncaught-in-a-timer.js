process.on('exit', (code) => console.log('exit with', code));
setTimeout(() => { throw new TypeError('boom'); }, 1);
setTimeout(() => console.log('not reached?'), 5);
