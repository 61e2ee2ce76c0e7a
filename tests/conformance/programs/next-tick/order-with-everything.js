console.log('script');
process.nextTick(() => console.log('tick 1'));
Promise.resolve().then(() => { console.log('promise 1'); process.nextTick(() => console.log('tick in promise 1')); }).then(() => console.log('promise 2'));
queueMicrotask(() => console.log('micro'));
process.nextTick((x) => { console.log('tick 2', x); queueMicrotask(() => console.log('micro in tick 2')); }, 'arg');
(async () => { await null; console.log('after await'); })();
setImmediate(() => console.log('immediate'));
