// Marks, measures and observers.
const { performance, PerformanceObserver } = require('perf_hooks');
const observer = new PerformanceObserver((list, it) => {
  for (const entry of list.getEntries()) console.log('observed', entry.name, entry.entryType, entry.duration >= 0, entry.detail);
  console.log(it === observer);
  observer.disconnect();
});
observer.observe({ entryTypes: ['mark', 'measure'] });
performance.mark('a');
performance.mark('b', { detail: { x: 1 } });
const measure = performance.measure('a to b', 'a', 'b');
console.log(measure.name, measure.entryType, measure.duration >= 0, measure.startTime > 0);
console.log(performance.getEntriesByName('a').length, performance.getEntries().map((entry) => entry.name), performance.getEntriesByType('measure')[0].name);
try {
  performance.measure('x', 'nothing');
} catch (error) {
  console.log(error.name, error.message);
}
performance.clearMarks();
console.log(performance.getEntriesByType('mark').length);
const timed = performance.timerify(function add(a, b) { return a + b; });
console.log(timed(1, 2), timed.name, timed.length);
console.log(typeof performance.now(), performance.timeOrigin > 0, globalThis.performance === performance);
setTimeout(() => console.log('timeout'), 3);
console.log('main done');
