requestIdleCallback(() => {
    console.log('idle 1');
    setTimeout(() => console.log('timeout from idle'), 0);
    queueMicrotask(() => console.log('micro from idle'));
});
setTimeout(() => console.log('timeout'), 0);
queueMicrotask(() => console.log('micro'));
