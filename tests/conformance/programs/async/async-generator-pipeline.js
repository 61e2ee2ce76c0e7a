async function* numbers(n) {
  try { for (let i = 0; i < n; i++) { await null; yield i; } }
  finally { console.log('cleanup'); }
}
async function* map(it, f) { for await (const x of it) yield f(x); }
async function* take(it, n) { let i = 0; for await (const x of it) { if (i++ >= n) return; yield x; } }
(async () => {
  for await (const x of take(map(numbers(10), (x) => x * x), 3)) console.log(x);
  const g = numbers(3);
  console.log(g, Object.prototype.toString.call(g));
  console.log(await g.next(), await g.next(), await g.return('bye'), await g.next());
  const h = numbers(2);
  await h.next();
  try { await h.throw(new Error('into')); } catch (e) { console.log(e.message); }
  const r = await Promise.all([numbers(2).next(), numbers(1).next()]);
  console.log(r);
  for await (const x of [Promise.resolve(1), 2, sleep(3)]) console.log(x);
})();
function sleep(ms) { return new Promise((r) => setTimeout(() => r(`slept ${ms}`), ms)); }
process.nextTick(() => console.log('tick'));
