// monitorEventLoopDelay: how late the loop is while the program blocks it.
const { monitorEventLoopDelay } = require('node:perf_hooks');
const h = monitorEventLoopDelay({ resolution: 20 });
console.log(h.enable(), h.enable(), h.count, h.disable(), h.disable());
h.enable();
const block = (ms) => { const end = Date.now() + ms; while (Date.now() < end); };
setTimeout(() => block(200), 100);
setTimeout(() => {
  const ms = (ns) => Math.round(ns / 1e6);
  console.log(h.count > 5, ms(h.max) >= 150 && ms(h.max) < 260, ms(h.percentile(50)) < 40, h.exceeds);
  h.reset();
  console.log(h.count, h.max);
  h.disable();
}, 500);
for (const options of [5, { resolution: 0 }, { resolution: 'x' }, { resolution: 1.5 }]) {
  try { monitorEventLoopDelay(options); } catch (error) { console.log(error.code, error.message); }
}
