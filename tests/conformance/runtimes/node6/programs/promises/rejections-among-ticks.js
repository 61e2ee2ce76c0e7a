// A rejection that nobody handles yet puts the microtasks on the nextTick queue, where it happened.
const log = (...args) => console.log(...args);
process.nextTick(() => log('tick 1'));
Promise.resolve().then(() => log('microtask 1'));
Promise.reject('no').catch((reason) => log('caught', reason));
process.nextTick(() => {
  log('tick 2');
  Promise.resolve().then(() => log('microtask of tick 2'));
  process.nextTick(() => log('tick 4'));
});
process.nextTick(() => log('tick 3'));
Promise.race([Promise.reject('first').catch((e) => e), new Promise((resolve) => process.nextTick(resolve, 'second'))]).then((v) => log('race', v));
process.on('unhandledRejection', (reason) => log('unhandled', reason));
setImmediate(() => {
  Promise.resolve().then(() => { log('a'); throw 'thrown'; }).catch((e) => log('caught', e)).then(() => log('b'));
  process.nextTick(() => { log('tick 5'); Promise.reject('nobody'); process.nextTick(() => log('tick 6')); });
  Promise.all([new Promise((r) => process.nextTick(r, 1)), Promise.reject(2).catch((e) => e)]).then((v) => log('all', v.join()));
});
