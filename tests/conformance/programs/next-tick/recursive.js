let n = 0;
function again() {
  console.log('tick', ++n);
  if (n < 4) process.nextTick(again);
}
process.nextTick(again);
setTimeout(() => console.log('timeout waits for all ticks'), 0);
setImmediate(() => console.log('immediate too'));
Promise.resolve().then(() => console.log('promise waits for all ticks'));
