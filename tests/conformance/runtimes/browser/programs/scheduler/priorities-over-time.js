const log = (x) => console.log(x);
setTimeout(() => {
    scheduler.postTask(() => log('visible'));
    scheduler.postTask(() => log('blocking'), { priority: 'user-blocking' });
    scheduler.postTask(() => log('background'), { priority: 'background' });
    setTimeout(() => log('inner timeout'), 0);
    queueMicrotask(() => log('micro'));
    log('timer done');
}, 10);
