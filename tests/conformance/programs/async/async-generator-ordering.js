async function* gen(name, n) {
  for (let i = 0; i < n; i++) { console.log(name, 'produce', i); yield i; }
  console.log(name, 'end');
}
(async () => { for await (const x of gen('A', 3)) console.log('A got', x); })();
(async () => { for await (const x of gen('B', 2)) console.log('B got', x); })();
const g = gen('Q', 5);
Promise.all([g.next(), g.next(), g.return('stop'), g.next()]).then((r) => console.log(r));
(async () => { for await (const x of [Promise.resolve('s1'), 's2', new Promise((r) => setTimeout(r, 1, 's3'))]) console.log(x); })();
async function* del() { const r = yield* gen('D', 1); console.log(r); try { yield* (function* () { try { yield 'sync'; } finally { console.log('sync closed'); } })(); } finally { console.log('del finally'); } }
(async () => { for await (const x of del()) { console.log('del', x); if (x === 'sync') break; } console.log('after break'); })();
(async () => { try { for await (const x of [Promise.reject('bad')]) console.log(x); } catch (e) { console.log('caught', e); } })();
console.log(g, gen);
