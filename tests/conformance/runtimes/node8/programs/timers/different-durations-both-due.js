const start = Date.now();
setTimeout(() => { console.log('one'); Promise.resolve().then(() => console.log('micro one')); }, 1);
setTimeout(() => { console.log('five'); Promise.resolve().then(() => console.log('micro five')); }, 5);
setTimeout(() => { console.log('three'); process.nextTick(() => console.log('tick three')); }, 3);
while (Date.now() - start < 20);
console.log('main done');
