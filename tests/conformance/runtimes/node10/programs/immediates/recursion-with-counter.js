let n = 0;
const f = () => { if (++n <= 3) { console.log('n', n); setImmediate(f); setImmediate(() => console.log('side', n)); } };
setImmediate(f);
