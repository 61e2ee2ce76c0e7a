function* g() { yield 1; throw new Error('generator failed'); }
console.log('before');
const o = { get x() { return [...g()]; } };
try { o.x; } catch (e) { console.log('first time', e.message); }
console.log(o.x);
