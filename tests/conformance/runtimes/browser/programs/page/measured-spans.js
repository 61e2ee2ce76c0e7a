const observer = new PerformanceObserver((list, obs) => {
  for (const e of list.getEntries()) console.log('observed', e.entryType, e.name, e.detail, typeof e.startTime);
});
observer.observe({ entryTypes: ['mark', 'measure'] });
performance.mark('start', { detail: { step: 1 } });
performance.mark('fixed', { startTime: 12.5 });
performance.measure('span', { start: 10, end: 35, detail: 'x' });
performance.measure('to-fixed', { start: 2, duration: 4 });
const m = performance.measure('from-fixed', 'fixed');
console.log(m.constructor.name, m.startTime, m.duration >= 0);
console.log(performance.getEntriesByType('mark').map((e) => e.name), performance.getEntriesByName('span').length);
console.log(JSON.stringify({ ...performance.getEntriesByName("span")[0].toJSON(), navigationId: 0 }));
performance.clearMarks('start');
console.log(performance.getEntriesByType('mark').length);
try { performance.measure('bad', 'nope'); } catch (e) { console.log(e.name, e.message); }
try { performance.mark(); } catch (e) { console.log(e.name, e.message); }
try { performance.mark('navigationStart'); } catch (e) { console.log(e.name, e.message); }
try { performance.measure('neg', { start: 5, end: 6, duration: 7 }); } catch (e) { console.log(e.name, e.message); }
console.log(PerformanceObserver.supportedEntryTypes.includes('longtask'));
setTimeout(() => { console.log('later', performance.getEntriesByType('measure').length); observer.disconnect(); performance.mark('unseen'); }, 20);
console.log(performance.getEntriesByType('mark')[0]);
