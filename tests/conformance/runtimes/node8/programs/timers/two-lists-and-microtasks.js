setTimeout(() => { console.log('A1'); Promise.resolve().then(() => console.log('A1 micro')); }, 10);
setTimeout(() => { console.log('A2'); Promise.resolve().then(() => console.log('A2 micro')); }, 10);
setTimeout(() => { console.log('B1'); Promise.resolve().then(() => console.log('B1 micro')); }, 30);
setTimeout(() => { console.log('B2'); process.nextTick(() => console.log('B2 tick')); }, 30);
