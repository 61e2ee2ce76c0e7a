process.on('uncaughtException', (err, origin) => {
  console.log('uncaught:', err.message, origin);
  process.exitCode = 7;
});
Promise.resolve().finally(() => { throw new Error('from finally'); });
new Promise(() => { throw new Error('from executor'); });
(async () => { throw new Error('from async'); })();
setTimeout(() => { throw new Error('from timer'); }, 1);
setTimeout(() => console.log('still alive'), 20);
process.on('exit', (c) => console.log('exit', c));
