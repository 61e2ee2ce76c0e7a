// A callback that takes longer than the timers that it starts: they wait for the next iteration, behind its immediates.
const lines = [];
const note = (line) => lines.push(line);
function block(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

setTimeout(() => {
  note('first');
  setTimeout(() => note('first: 1 ms'), 1);
  setTimeout(() => {
    note('first: 2 ms');
    setImmediate(() => note('immediate of 2 ms'));
  }, 2);
  setImmediate(() => {
    note('first: immediate');
    block(5);
    setImmediate(() => note('immediate of the immediate'));
  });
  block(10);
  Promise.resolve().then(() => block(5));
}, 30);

setTimeout(() => {
  note('second');
  block(20);
  setTimeout(() => note('second: 0 ms'), 0);
  setTimeout(() => note('second: 5 ms'), 5);
  setImmediate(() => note('second: immediate'));
}, 100);
setTimeout(() => note('due meanwhile, 105'), 105);
setTimeout(() => note('same list, 100'), 100);
setTimeout(() => note('due meanwhile, 110'), 110);

setTimeout(() => {
  note('third');
  setImmediate(() => note('third: immediate'));
  queueMicrotask(() => {
    block(5);
    setTimeout(() => note('third: timer of a microtask'), 0);
    block(5);
  });
}, 200);

setTimeout(async () => {
  note('fourth');
  setTimeout(() => note('fourth: 1 ms'), 1);
  await null;
  block(8);
  setImmediate(() => note('fourth: immediate'));
}, 300);

setTimeout(() => {
  note('fifth');
  setImmediate(() => {
    note('fifth: immediate');
    setImmediate(() => note('fifth: second immediate'));
  });
  setTimeout(() => note('fifth: 1 ms'), 1);
  block(6);
}, 400);

setTimeout(() => {
  note('sixth');
  setTimeout(() => note('sixth: 20 ms, without a wait'), 20);
  block(30);
  require('fs').stat('.', () => note('sixth: stat'));
}, 500);

process.on('exit', () => console.log(lines.join('\n')));
