process.nextTick(() => { console.log('n1'); Promise.resolve().then(() => console.log('p from n1')); });
process.nextTick(() => console.log('n2'));
Promise.resolve().then(() => { console.log('p1'); process.nextTick(() => console.log('n from p1')); });
Promise.resolve().then(() => console.log('p2'));
(async () => { await null; console.log('a1'); await null; console.log('a2'); })();
