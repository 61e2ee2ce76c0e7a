(async () => {
    console.log('a1');
    await scheduler.yield();
    console.log('a2');
    await scheduler.yield();
    console.log('a3');
})();
scheduler.postTask(() => console.log('posted'));
setTimeout(() => console.log('timeout'), 0);
scheduler.postTask(async () => {
    console.log('bg 1');
    await scheduler.yield();
    console.log('bg 2');
}, { priority: 'background' });
