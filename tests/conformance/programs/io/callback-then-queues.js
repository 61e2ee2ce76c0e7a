const fs = require('fs');
fs.writeFile('t.txt', 'x', () => {
  console.log('callback');
  process.nextTick(() => console.log('tick'));
  queueMicrotask(() => console.log('microtask'));
  setImmediate(() => console.log('immediate'));
  setTimeout(() => { console.log('timeout'); fs.unlinkSync('t.txt'); }, 0);
  console.log('callback end');
});
