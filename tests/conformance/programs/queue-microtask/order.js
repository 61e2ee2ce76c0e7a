console.log('start');
queueMicrotask(() => console.log('m1'));
Promise.resolve().then(() => console.log('p1'));
queueMicrotask(() => { console.log('m2'); queueMicrotask(() => console.log('m3')); });
Promise.resolve().then(() => console.log('p2')).then(() => console.log('p3'));
console.log('end');
