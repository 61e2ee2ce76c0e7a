let p = Promise.resolve(), k = 0; (function f() { p = p.then(() => { k++; if (k < 40) f(); }); })();
const T = (l, v) => console.log(k, l, v);
async function* inner() { yield 'i1'; yield 'i2'; } async function* outer() { yield* inner(); T('after'); }
const g = outer(); g.next().then(v => { T('1', v); g.next().then(v => { T('2', v); g.next().then(v => T('3', v)); }); });
