process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled:', reason instanceof Error ? reason.message : reason, promise instanceof Promise);
});
process.on('rejectionHandled', (promise) => console.log('handled later', promise instanceof Promise));
const p = Promise.reject(new Error('one'));
Promise.reject('two');
setTimeout(() => p.catch((e) => console.log('finally caught', e.message)), 5);
setTimeout(() => console.log('the program goes on', process.exitCode), 10);
