class Ticker {
  constructor(n, ms) { this.n = n; this.ms = ms; }
  [Symbol.asyncIterator]() {
    let i = 0;
    return {
      next: () => new Promise((resolve) => setTimeout(() => resolve(i < this.n ? { value: i++, done: false } : { value: 'end', done: true }), this.ms)),
      return: async (v) => { console.log('return called with', v); return { value: v, done: true }; },
      throw: async (e) => { console.log('throw called'); throw e; },
    };
  }
}
(async () => {
  for await (const t of new Ticker(3, 2)) console.log('tick', t);
  for await (const t of new Ticker(10, 1)) { if (t > 1) break; console.log('t', t); }
  try { for await (const t of new Ticker(10, 1)) { throw new Error('in body ' + t); } } catch (e) { console.log(e.message); }
  async function* take(it, n) { let i = 0; for await (const x of it) { if (i++ >= n) return 'taken'; yield x; } }
  async function* map(it, f) { for await (const x of it) yield f(x); }
  const out = [];
  for await (const x of map(take(new Ticker(100, 1), 4), (x) => x ** 2)) out.push(x);
  console.log(out);
  const gen = take(new Ticker(5, 1), 1);
  console.log(await gen.next(), await gen.next(), await gen.next());
})();
