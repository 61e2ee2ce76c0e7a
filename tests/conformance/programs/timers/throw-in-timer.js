setTimeout(() => console.log('first runs'), 1);
setTimeout(() => { console.log('second throws'); throw new Error('timer error'); }, 2);
setTimeout(() => console.log('third never runs'), 3);
process.on('exit', (code) => console.log('exit', code));
