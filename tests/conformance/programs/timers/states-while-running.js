// What timers and immediates show of themselves while their callbacks run, and afterwards.
const shown = (object) => Object.entries(object).filter(([key]) => key !== '_idleStart').map(([key, value]) => `${key}=${typeof value === 'object' && value ? value.constructor.name : typeof value === 'function' ? 'function' : value}`).join(' ');
const timeout = setTimeout(function () {
  console.log('timeout', shown(this), this.hasRef());
}, 20);
const interval = setInterval(function () {
  console.log('interval', shown(interval));
  clearInterval(interval);
  console.log('cleared', shown(interval));
}, 40);
const immediate = setImmediate(function () {
  console.log('immediate', shown(this), this.hasRef());
});
const cleared = setImmediate(() => {});
clearImmediate(cleared);
console.log('before', shown(immediate), shown(cleared), cleared.hasRef());
setTimeout(() => {
  console.log('after', shown(immediate), immediate.hasRef());
  console.log('after', shown(timeout));
}, 120);
