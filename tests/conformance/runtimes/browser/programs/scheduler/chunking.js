async function processAll(items) {
    for (const item of items) {
        console.log('item', item);
        await scheduler.yield();
    }
}
processAll([1, 2, 3]).then(() => console.log('all processed'));
setTimeout(() => console.log('timeout waits for continuations'), 0);
