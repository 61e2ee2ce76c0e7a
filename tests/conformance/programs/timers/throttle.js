function throttle(fn, ms) {
  let waiting = false, lastArgs = null;
  return function (...args) {
    if (waiting) { lastArgs = args; return; }
    fn(...args);
    waiting = true;
    setTimeout(() => { waiting = false; if (lastArgs) { fn(...lastArgs); lastArgs = null; } }, ms);
  };
}
const log = throttle((x) => console.log('scroll', x), 30);
[1, 2, 3].forEach(log);
setTimeout(log, 10, 4);
setTimeout(log, 100, 5);
