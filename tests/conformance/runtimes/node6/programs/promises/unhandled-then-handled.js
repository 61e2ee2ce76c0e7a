const p = Promise.reject(new Error('late'));
process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled', reason.message, promise === p);
});
process.on('rejectionHandled', (promise) => console.log('handled', promise === p));
setTimeout(() => p.catch(e => console.log('caught', e.message)), 2);
