process.on('uncaughtException', (e) => console.log('caught', e.message));
setImmediate(() => { console.log('1'); throw new Error('in immediate'); });
setImmediate(() => console.log('2 still runs'));
setTimeout(() => console.log('timer'), 20);
