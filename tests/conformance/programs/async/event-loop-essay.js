console.log('A: script start');
const interval = setInterval(() => {
  console.log('B: interval');
  clearInterval(interval);
  Promise.resolve().then(() => console.log('C: promise in interval')).then(() => console.log('D: chained'));
}, 30);
setTimeout(() => {
  console.log('E: timeout 1');
  Promise.resolve().then(() => console.log('F: promise in timeout 1'));
  setTimeout(() => console.log('G: nested timeout'), 40);
}, 10);
setTimeout(() => console.log('H: timeout 2'), 10);
new Promise((resolve) => { console.log('I: executor'); resolve('J: resolved'); }).then(console.log);
queueMicrotask(() => console.log('K: microtask'));
process.nextTick(console.log, 'L: tick with args', 1, 2);
console.log('M: script end');
