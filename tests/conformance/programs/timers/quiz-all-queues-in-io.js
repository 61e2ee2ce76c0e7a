const fs = require('fs');
fs.readFile(__filename, () => {
  console.log('1 io');
  setTimeout(() => { console.log('6 timeout'); process.nextTick(() => console.log('7 tick')); }, 0);
  setImmediate(() => { console.log('5 immediate'); });
  (async () => { console.log('2 async'); await 0; console.log('4 await'); })();
  process.nextTick(() => console.log('3 tick'));
});
