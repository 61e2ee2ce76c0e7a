process.on('uncaughtException', (err) => console.log('uncaught', err.message));
process.on('unhandledRejection', (err) => console.log('unhandled', err.message));
process.nextTick(() => { throw new Error('in tick'); });
Promise.resolve().then(() => { throw new Error('in promise'); });
setTimeout(() => { throw new Error('in timeout'); }, 1);
setImmediate(() => console.log('immediate'));
