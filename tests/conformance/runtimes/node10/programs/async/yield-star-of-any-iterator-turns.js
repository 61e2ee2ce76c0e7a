let p = Promise.resolve(), k = 0; (function f() { p = p.then(() => { k++; if (k < 40) f(); }); })();
const T = (l, v) => console.log(k, l, v);
async function* x() { const r = yield* { [Symbol.asyncIterator]() { return { n: 0, next() { return Promise.resolve({ value: Promise.resolve(this.n), done: ++this.n > 2 }); } }; } }; T('r', r); } const g = x(); g.next().then(v => { T('1', v); g.next().then(v => { T('2', v); g.next().then(v => T('3', v)); }); });
