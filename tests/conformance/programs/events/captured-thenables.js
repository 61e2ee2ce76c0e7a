// What listeners give back to emitters that capture rejections; limits of listeners; functions that measure their time.
const EventEmitter = require('events');
const { performance, createHistogram } = require('perf_hooks');
const log = (...list) => console.log(...list);

const emitter = new EventEmitter({ captureRejections: true });
emitter.on('error', (error) => log('error', error.message));
emitter.on('getter', () => ({ get then() { throw new Error('of a getter'); } }));
emitter.on('throws', () => ({ then(done, failed) { log(typeof done, typeof failed); throw new Error('of then'); } }));
emitter.on('sync', () => ({ then(done, failed) { failed(new Error('at once')); log('told'); } }));
emitter.on('async', async () => { throw new Error('later'); });
for (const name of ['getter', 'throws', 'sync', 'async']) log(name, emitter.emit(name));
for (const captureRejections of [1, 'no', null, 0, false]) {
  try {
    log('made', new EventEmitter({ captureRejections }) instanceof EventEmitter);
  } catch (error) {
    log(error.code, error.message);
  }
}
log(EventEmitter.getMaxListeners(new AbortController().signal), EventEmitter.getMaxListeners(new EventTarget()));

class Point { constructor(x) { this.x = x; } }
const Timed = performance.timerify(Point);
log(new Timed(3) instanceof Point, new Timed(4).x, Timed.name, Timed.length, typeof Timed.prototype);
try { Timed(); } catch (error) { log(error.message); }
const histogram = createHistogram();
const work = performance.timerify(() => { for (let i = 0; i < 1e5; i++); }, { histogram });
work();
work();
log(histogram.count, histogram.min > 0);
for (const options of [1, null, { histogram: 1 }, { histogram: {} }]) {
  try { performance.timerify(() => {}, options); } catch (error) { log(error.code, error.message); }
}
for (const name of ['PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure', 'PerformanceObserver']) {
  log(Object.prototype.toString.call(globalThis[name].prototype));
}

process.setUncaughtExceptionCaptureCallback((error) => log('captured', error.message));
try { process.setUncaughtExceptionCaptureCallback(() => {}); } catch (error) { log(error.code, error.message); }
const timer = setTimeout(() => { throw new Error('of a timer'); }, 1);
log(timer.unref.call({}), timer.hasRef.call({}));
