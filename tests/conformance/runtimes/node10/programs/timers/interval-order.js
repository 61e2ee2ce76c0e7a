let c = 0;
const i1 = setInterval(() => { console.log('i1', ++c); Promise.resolve().then(() => console.log('micro of i1')); if (c >= 2) { clearInterval(i1); clearInterval(i2); } }, 12);
const i2 = setInterval(() => { console.log('i2'); process.nextTick(() => console.log('tick of i2')); }, 12);
