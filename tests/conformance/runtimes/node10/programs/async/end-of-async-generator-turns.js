let p = Promise.resolve(), k = 0; (function f() { p = p.then(() => { k++; if (k < 40) f(); }); })();
const T = (l, v) => console.log(k, l, v);
async function* x() { T('after'); } const g = x(); g.next().then(v => { T('1', v); });
async function* y() { T('after'); return; } y().next().then(v => { T('1y', v); });
async function* z() { T('after'); return 1; } z().next().then(v => { T('1z', v); });
