// createHistogram of perf_hooks: values in buckets of three digits, percentiles, and wrong arguments.
const { createHistogram } = require('node:perf_hooks');
const h = createHistogram();
console.log(h.min, h.max, h.mean, h.stddev, h.count, h.percentile(50), h.percentiles);
for (const value of [1, 2, 3, 10, 100, 2047, 2048, 5000, 123456, 987654321]) h.record(value);
console.log(h.min, h.max, h.mean, h.stddev, h.count, h.exceeds);
console.log([1, 25, 50, 75, 90, 99, 99.9, 100].map((p) => h.percentile(p)));
console.log(h, [h], JSON.stringify(h), Object.keys(h));
console.log(h.minBigInt, h.maxBigInt, h.countBigInt, h.percentileBigInt(90), h.percentilesBigInt);
const other = createHistogram({ lowest: 1, highest: 1000, figures: 1 });
for (let value = 1; value <= 1000; value++) other.record(value);
other.record(5000n);
console.log(other.count, other.exceeds, other.mean, other.percentile(50), other.percentile(99), [...other.percentiles.keys()].length);
h.add(other);
console.log(h.count, h.max, h.percentile(50));
h.reset();
console.log(h.count, h.min, h.max, h.exceeds);
const attempts = {
  zero: () => h.record(0), fraction: () => h.record(1.5), text: () => h.record('5'), percentile: () => h.percentile(0), high: () => h.percentile(101),
  word: () => h.percentile('x'), lowest: () => createHistogram({ lowest: 0 }), highest: () => createHistogram({ lowest: 10, highest: 12 }),
  figures: () => createHistogram({ figures: 6 }), options: () => createHistogram(5), constructed: () => new h.constructor(), foreign: () => h.constructor.prototype.record.call({}, 1),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try { attempt(); console.log(name, 'is fine'); } catch (error) { console.log(name, error.name, error.code, error.message); }
}
