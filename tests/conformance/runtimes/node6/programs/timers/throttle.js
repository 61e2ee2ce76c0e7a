function throttle(fn, ms) {
  let waiting = false;
  return (...args) => { if (waiting) return; waiting = true; fn(...args); setTimeout(() => { waiting = false; }, ms); };
}
const say = throttle(x => console.log('said', x), 15);
say(1); say(2);
setTimeout(() => { say(3); }, 40);
setTimeout(() => { say(4); console.log('end'); }, 41);
