const { setTimeout: sleep, setImmediate: soon } = require('timers/promises');
const { once, EventEmitter } = require('events');
const controllerFor = (delay, reason) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), delay);
  return controller.signal;
};
(async () => {
  for (const start of [
    () => sleep(1, 0, { signal: AbortSignal.abort() }),
    () => sleep(50, 0, { signal: controllerFor(1, 'why') }),
    () => soon(0, { signal: AbortSignal.abort(new TypeError('mine')) }),
    () => once(new EventEmitter(), 'x', { signal: controllerFor(1) }),
    function wrongDelay() { return sleep('x'); },
    function wrongSignal() { return sleep(1, 0, { signal: {} }); },
  ]) {
    try {
      await start();
    } catch (error) {
      console.log(error);
      console.log(Object.getOwnPropertyNames(error), error.constructor.name);
    }
  }
})();
