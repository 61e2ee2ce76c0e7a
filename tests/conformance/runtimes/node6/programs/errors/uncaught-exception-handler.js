process.on('uncaughtException', (e) => console.log('handler:', e.message));
setTimeout(() => { console.log('first'); throw new Error('one'); }, 1);
setTimeout(() => { console.log('second'); }, 1);
setTimeout(() => { console.log('third'); throw new Error('two'); }, 10);
