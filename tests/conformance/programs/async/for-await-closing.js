const source = (fail) => ({
  n: 0,
  [Symbol.asyncIterator]() { return this; },
  async next() { this.n++; if (fail && this.n === 2) throw new Error('source failed'); return { value: this.n, done: this.n > 3 }; },
  async return(v) { console.log('return', v); return { done: true }; },
});
(async () => {
  for await (const x of source()) console.log(x);
  for await (const x of source()) { console.log('break at', x); break; }
  try { for await (const x of source(true)) console.log(x); } catch (e) { console.log(e.message); }
  try { for await (const x of source()) throw new Error('body failed'); } catch (e) { console.log(e.message); }
  outer: for (const i of [1, 2]) for await (const x of source()) continue outer;
  console.log(await (async () => { for await (const x of source()) return 'returned ' + x; })());
  const sync = { *[Symbol.iterator]() { try { yield Promise.resolve('p'); yield 'v'; } finally { console.log('sync closed'); } } };
  for await (const x of sync) { console.log(x); if (x === 'v') break; }
})();
