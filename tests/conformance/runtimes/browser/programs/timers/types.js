console.log(typeof setTimeout(() => {}, 0), typeof setInterval, setTimeout.length, setTimeout.name);
const a = setTimeout(() => {});
const b = setInterval(() => {}, 1000);
console.log(b - a, Number.isInteger(a));
clearInterval(b);
try { setTimeout(); } catch (e) { console.log(e.name + ': ' + e.message); }
try { queueMicrotask('x'); } catch (e) { console.log(e.name + ': ' + e.message); }
setTimeout(() => console.log('1.9 counts as 1'), 1.9);
setTimeout(() => console.log('Infinity counts as 0'), Infinity);
