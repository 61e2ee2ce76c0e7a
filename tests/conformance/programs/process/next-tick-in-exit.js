process.on('exit', () => {
  process.nextTick(() => console.log('never'));
  queueMicrotask(() => console.log('never too'));
  console.log('sync only');
});
Promise.resolve().then(() => console.log('micro'));
