process.on('exit', (c) => console.log('exit', c));
queueMicrotask(() => { console.log('one'); throw new TypeError('from a microtask'); });
queueMicrotask(() => console.log('two'));
setTimeout(() => console.log('never'), 0);
