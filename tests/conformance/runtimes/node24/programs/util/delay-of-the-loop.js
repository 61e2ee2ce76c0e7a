const { createHistogram, monitorEventLoopDelay } = require('perf_hooks');
const h = createHistogram();
for (const value of [5, 10, 100n]) h.record(value);
console.log(h.count, h.min, h.max, h.mean, h.stddev, h.percentile(50), h.exceeds, h.percentiles, h.percentilesBigInt);
const other = createHistogram();
other.record(7);
h.add(other);
console.log(h.count, h.countBigInt, h.maxBigInt);
h.reset();
console.log(h.count, h.mean, h.percentiles);
const delay = monitorEventLoopDelay({ resolution: 10 });
console.log(delay.enable(), delay.enable());
setTimeout(() => {
  const start = Date.now();
  while (Date.now() - start < 60);
  setTimeout(() => {
    console.log(delay.disable(), delay.disable(), delay.max > 30e6, delay.count > 0, delay.mean >= delay.min);
    { using again = delay; again.enable(); }
    console.log(delay.disable());
  }, 30);
}, 20);
