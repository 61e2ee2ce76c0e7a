// How busy the loop is: before it begins, while it waits, while it works, and between two looks.
const { performance } = require('node:perf_hooks');
const { eventLoopUtilization } = performance;

console.log(eventLoopUtilization());
console.log(eventLoopUtilization(eventLoopUtilization()));

function work(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
const about = ({ idle, active, utilization }) => [Math.round(idle / 50) * 50, Math.round(active / 50) * 50, Math.round(utilization * 10) / 10];

setTimeout(() => {
  const waited = performance.eventLoopUtilization();
  console.log(Object.keys(waited), waited.idle > 90, waited.utilization < 0.5);
  work(200);
  console.log('worked', about(performance.eventLoopUtilization(waited)));
  setTimeout(() => {
    const later = performance.eventLoopUtilization();
    console.log('both', about(performance.eventLoopUtilization(later, waited)));
    const none = performance.eventLoopUtilization(later, later);
    console.log(none);
  }, 200);
}, 100);

let rounds = 0;
setTimeout(function sample(before) {
  const now = performance.eventLoopUtilization();
  const { utilization } = performance.eventLoopUtilization(now, before);
  console.log('sample', ++rounds, utilization > 0.5 ? 'busy' : 'calm');
  if (rounds === 1) work(120);
  if (rounds < 3) setTimeout(sample, 100, now);
}, 600, { idle: 0, active: 1e9 });
