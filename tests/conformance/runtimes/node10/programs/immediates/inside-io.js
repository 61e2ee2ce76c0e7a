const fs = require('fs');
fs.stat(__filename, (err, stats) => {
  console.log('stat', err, stats.isFile());
  setTimeout(() => { console.log('timeout'); Promise.resolve().then(() => console.log('micro of timeout')); }, 0);
  setImmediate(() => { console.log('immediate 1'); Promise.resolve().then(() => console.log('micro of immediate 1')); });
  setImmediate(() => { console.log('immediate 2'); });
});
