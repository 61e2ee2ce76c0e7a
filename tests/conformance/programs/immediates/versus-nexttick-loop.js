let n = 0;
const im = () => { console.log('immediate', ++n); process.nextTick(() => console.log('  tick', n)); if (n < 3) setImmediate(im); };
setImmediate(im);
setImmediate(() => console.log('second of the first lap'));
