const f = async n => { console.log('f', n); if (n > 0) await f(n - 1); console.log('end', n); return n; };
f(3).then(v => console.log('value', v));
f(1).then(v => console.log('other', v));
