// What a handled error has broken off is taken up before the immediates of the next check phase.
process.on('uncaughtException', (error) => console.log('caught', error.message));

setImmediate(() => {
  console.log('immediate');
  process.nextTick(() => { throw new Error('after the immediate'); });
  process.nextTick(() => console.log('left behind by the immediate'));
  setImmediate(() => console.log('nested immediate'));
});
setImmediate(() => console.log('second immediate'));
process.nextTick(() => { throw new Error('first tick'); });
process.nextTick(() => {
  console.log('second tick');
  setImmediate(() => console.log('immediate of the second tick'));
});
Promise.resolve().then(() => console.log('microtask'));
queueMicrotask(() => { throw new Error('thrown by a microtask'); });
queueMicrotask(() => console.log('last microtask'));
