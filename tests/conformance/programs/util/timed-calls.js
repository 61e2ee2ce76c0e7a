// performance.timerify: an entry has the arguments of its call
const { performance, PerformanceObserver } = require('perf_hooks');
const seen = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    count += 1;
    console.log(entry.constructor.name, entry.name, entry.entryType, entry.detail, Object.keys(entry), entry[0]);
    console.log(Object.keys(entry.toJSON()), require('util').inspect(entry).split('\n')[0]);
  }
  if (count === 3) seen.disconnect();
});
let count = 0;
seen.observe({ entryTypes: ['function'] });
const add = performance.timerify(function add(a, b) { return a + b; });
const later = performance.timerify(async (name) => { await null; return name; });
console.log(add(1, 2), add('x'), add.name, add.length);
later('done');
