const start = performance.now();
setTimeout(() => console.log('timeout 10, late:', performance.now() - start >= 60), 10);
setTimeout(() => console.log('timeout 0'), 0);
setTimeout(() => console.log('timeout 30'), 30);
while (performance.now() - start < 60);
Promise.resolve().then(() => console.log('micro right after the long task'));
console.log('long task over');
