process.on('uncaughtException', (e) => { console.log('logged', e.message); process.exit(70); });
setTimeout(() => { throw new Error('fatal'); }, 1);
setTimeout(() => console.log('never'), 20);
