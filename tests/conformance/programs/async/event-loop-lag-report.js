const start = process.hrtime.bigint();
const marks = [];
function mark(name) { marks.push(name); }
setTimeout(() => mark('timeout 0'), 0);
setTimeout(() => mark('timeout 20'), 20);
const until = Date.now() + 30;
while (Date.now() < until) { /* block */ }
mark('blocked');
Promise.resolve().then(() => mark('micro'));
process.nextTick(() => mark('tick'));
setTimeout(() => {
  mark('timeout last');
  console.log(marks.join(' -> '));
  const ms = Number((process.hrtime.bigint() - start) / 1000000n);
  console.log(ms >= 40);
}, 10);
