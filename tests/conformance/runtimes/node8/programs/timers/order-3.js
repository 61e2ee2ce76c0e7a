const q = [];
const push = s => () => { q.push(s); };
setTimeout(() => { push('t1')(); process.nextTick(push('n1')); Promise.resolve().then(push('p1')).then(push('p1b')); }, 8);
setTimeout(() => { push('t2')(); process.nextTick(push('n2')); Promise.resolve().then(push('p2')).then(push('p2b')); }, 8);
setTimeout(() => { push('t3')(); setImmediate(push('i3')); }, 8);
setTimeout(() => console.log(q.join(',')), 40);
