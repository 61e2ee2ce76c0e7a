process.on('uncaughtExceptionMonitor', (e, origin) => console.log('monitor', e.message, origin));
process.on('exit', (c) => console.log('exit', c));
setTimeout(() => { throw new Error('seen by the monitor'); }, 1);
