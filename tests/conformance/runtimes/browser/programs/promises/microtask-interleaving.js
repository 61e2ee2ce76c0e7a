const p = Promise.resolve();
(async () => { await p; console.log('await p'); })();
p.then(() => console.log('then 1')).then(() => console.log('then 2')).then(() => console.log('then 3'));
(async () => { await (async () => { await p; console.log('inner await'); })(); console.log('outer await'); })();
queueMicrotask(() => console.log('queueMicrotask'));
Promise.reject().catch(() => console.log('catch')).finally(() => console.log('finally'));
