const log = [];
const push = (x) => log.push(x);
(async () => { await Promise.reject().catch(() => push('c1')); push('a1'); })();
(async () => { try { await Promise.reject(1); } catch { push('c2'); } push('a2'); })();
(async () => { await (async () => { await 0; push('inner'); })(); push('a3'); })();
Promise.resolve().then(() => push('t1')).then(() => push('t2')).then(() => push('t3')).then(() => push('t4'));
setTimeout(() => console.log(log.join(' ')), 1);
