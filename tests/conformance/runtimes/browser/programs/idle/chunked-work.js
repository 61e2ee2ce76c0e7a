const work = [1, 2, 3, 4, 5];
function run(deadline) {
    while (work.length > 0 && deadline.timeRemaining() > 0) console.log('item', work.shift());
    if (work.length > 0) requestIdleCallback(run);
    else console.log('all done');
}
requestIdleCallback(run);
console.log('scheduled');
