async function work(name) {
    for (let i = 0; i < 3; i += 1) {
        console.log(name, i);
        await scheduler.yield();
    }
}
work('a');
work('b');
setTimeout(() => console.log('timeout'), 0);
console.log('main');
