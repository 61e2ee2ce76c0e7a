const fs = require('fs');
fs.stat(__filename, (err, stats) => {
  console.log('stat', err, stats.isFile());
  setTimeout(() => console.log('timeout'), 0);
  setImmediate(() => {
    console.log('immediate 1');
    setImmediate(() => console.log('immediate 2'));
    const until = Date.now() + 5;
    while (Date.now() < until);
  });
});
