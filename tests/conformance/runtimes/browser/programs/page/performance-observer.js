performance.mark('start');
setTimeout(() => {
  performance.mark('end');
  const m = performance.measure('work', 'start', 'end');
  console.log(m.name, m.entryType, m.duration >= 45, m.duration < 200);
  console.log(performance.getEntriesByType('mark').map((x) => x.name).join());
  console.log(performance.getEntriesByName('work').length);
  performance.clearMarks('start');
  console.log(performance.getEntriesByType('mark').length);
  performance.clearMeasures();
}, 50);
const po = new PerformanceObserver((list, obs) => {
  for (const e of list.getEntries()) console.log('observed', e.entryType, e.name);
});
po.observe({ entryTypes: ['mark', 'measure'] });
console.log(performance.now() > 0, performance.timeOrigin > 1e12);
console.log(PerformanceObserver.supportedEntryTypes.includes('mark'));
