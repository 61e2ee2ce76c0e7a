console.log(1);
const p = new Promise((resolve, reject) => { console.log(2); resolve(3); reject(new Error('ignored')); console.log(4); });
p.then(v => { console.log(v); throw new Error('five'); }).catch(e => { console.log(e.message); return 6; }).then(v => console.log(v));
setTimeout(() => console.log('timeout'), 0);
process.nextTick(() => console.log('tick'));
console.log(7);
