let left = 1000;
const t0 = [];
setTimeout(() => t0.push('timer'), 0);
(function tick() { if (left-- > 0) process.nextTick(tick); else t0.push('ticks done'); })();
setImmediate(() => { t0.push('immediate'); });
setTimeout(() => console.log(t0), 30);
