const t1 = setTimeout(() => { console.log('t1'); Promise.resolve().then(() => { clearTimeout(t2); clearTimeout(t3); }); }, 5);
const t2 = setTimeout(() => console.log('t2'), 5);
const t3 = setTimeout(() => console.log('t3'), 25);
