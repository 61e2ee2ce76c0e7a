// JSON on the main thread
const rows = Array.from({ length: 100000 }, (_, i) => ({ id: i, v: Math.sqrt(i), s: 'row' + i }));
const txt = JSON.stringify(rows);
setTimeout(() => console.log('A: 15 ms, before parse'), 15);
const t = performance.now();
JSON.parse(txt);
const took = performance.now() - t;
setTimeout(() => console.log('B: 1 ms, after parse'), 1);
console.log('parse blocked 15ms or more:', took >= 15);
