const p = Promise.reject(new Error('late'));
process.on('unhandledRejection', () => console.log('should not happen'));
Promise.resolve().then(() => Promise.resolve()).then(() => {
  p.catch((e) => console.log('handled in time:', e.message));
});
setTimeout(() => console.log('done'), 0);
