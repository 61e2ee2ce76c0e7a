// Tasks that took long, as a PerformanceObserver hears of them.
let expected = '';
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (!expected) continue;
    const [attribution] = entry.attribution;
    console.log('long', entry.entryType, entry.name, entry.duration >= 100, attribution.name, attribution.containerType, entry.constructor.name, expected);
    expected = '';
  }
});
observer.observe({ type: 'longtask', buffered: true });
function block(ms, what) {
  expected = what;
  const end = performance.now() + ms;
  while (performance.now() < end);
}
addEventListener('load', () => {
  setTimeout(() => {
    console.log('task');
    block(120, 'a timer');
    Promise.resolve().then(() => console.log('microtask'));
    setTimeout(() => console.log('timer set at its end'), 0);
  }, 100);
  setTimeout(() => console.log('timer that had to wait'), 130);
  setTimeout(() => requestAnimationFrame(() => {
    console.log('frame');
    block(120, 'a frame');
  }), 400);
  setTimeout(() => {
    console.log('in microtasks');
    Promise.resolve().then(() => block(120, 'microtasks'));
  }, 800);
  setTimeout(() => {
    observer.disconnect();
    block(120, 'nobody');
  }, 1200);
  setTimeout(() => console.log(performance.getEntriesByType('longtask').length), 1500);
});
