setTimeout(() => {
    console.log('outer 1');
    setTimeout(() => console.log('inner 1'), 0);
}, 0);
setTimeout(() => {
    console.log('outer 2');
    setTimeout(() => console.log('inner 2'), 0);
    queueMicrotask(() => console.log('micro of outer 2'));
}, 0);
queueMicrotask(() => console.log('micro of main'));
