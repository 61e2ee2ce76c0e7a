// Which numbers process.memoryUsage tells.
const usage = process.memoryUsage();
console.log(Object.keys(usage), Object.values(usage).every(Number.isInteger), usage.rss > usage.heapUsed);
console.log(typeof process.memoryUsage.rss());
