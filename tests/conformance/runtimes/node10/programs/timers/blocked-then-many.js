setTimeout(() => { console.log('10'); Promise.resolve().then(() => console.log('p10')); }, 10);
setTimeout(() => { console.log('10b'); }, 10);
setTimeout(() => { console.log('20'); process.nextTick(() => console.log('t20')); }, 20);
setTimeout(() => { console.log('30'); }, 30);
setImmediate(() => console.log('immediate'));
const end = Date.now() + 60;
while (Date.now() < end);
