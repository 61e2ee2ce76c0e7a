process.on('uncaughtException', (e) => { console.log('handling', e.message); throw new Error('handler failed'); });
process.on('exit', (c) => console.log('exit', c));
throw new Error('original');
