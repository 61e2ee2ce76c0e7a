console.log('before');
setTimeout(() => console.log('never printed'), 10);
Promise.reject(new Error('nobody cares'));
Promise.resolve().then(() => console.log('microtasks still run'));
process.nextTick(() => console.log('tick'));
