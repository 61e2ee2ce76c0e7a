const out = []; const L = (s) => () => out.push(s);
process.nextTick(() => { out.push('t1'); process.nextTick(L('t1.1')); queueMicrotask(L('t1.m')); });
queueMicrotask(() => { out.push('m1'); queueMicrotask(L('m1.1')); process.nextTick(L('m1.t')); });
Promise.resolve().then(() => { out.push('p1'); return Promise.resolve(); }).then(L('p2'));
process.nextTick(L('t2')); queueMicrotask(L('m2'));
(async () => { out.push('a0'); await undefined; out.push('a1'); await new Promise((r) => process.nextTick(r)); out.push('a2'); })();
setTimeout(() => console.log(out.join(' ')), 5); out.push('sync');
