async function* produce() {
  const got = yield 'first';
  console.log('received', got);
  try { yield Promise.resolve('unwrapped'); } finally { console.log('cleanup'); }
  return 'result';
}
(async () => {
  let g = produce();
  console.log(await g.next('lost'), await g.next('hello'), await g.next(), await g.next());
  g = produce();
  await g.next(); await g.next();
  console.log(await g.return('early'), await g.next());
  g = produce();
  await g.next();
  try { await g.throw(new Error('in')); } catch (e) { console.log(e.message); }
  g = produce();
  Promise.all([g.next(), g.next(1), g.next(), g.next()]).then((r) => console.log(r));
  console.log(g, Object.prototype.toString.call(g), produce);
  async function* outer() { const r = yield* produce(); console.log('inner result', r); yield* [1, Promise.resolve(2)]; }
  for await (const v of outer()) console.log(v);
})();
