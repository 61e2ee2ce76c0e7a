const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
async function* ticker(n) {
  try {
    for (let i = 0; i < n; i++) { await sleep(2); yield i; }
  } finally { console.log('ticker closed'); }
}
(async () => {
  for await (const i of ticker(3)) console.log(i);
  for await (const i of ticker(10)) { if (i === 1) break; console.log('early', i); }
  for await (const v of [sleep(5, 'slow'), 'plain', Promise.resolve('promised')]) console.log(v);
  try { for await (const v of [Promise.reject(new Error('bad element'))]) console.log(v); } catch (e) { console.log(e.message); }
  const custom = { [Symbol.asyncIterator]() { let n = 0; return { next: async () => ({ done: n >= 2, value: n++ }), return: async () => { console.log('returned'); return {}; } }; } };
  for await (const v of custom) console.log('custom', v);
  for await (const v of custom) break;
  try { for await (const v of 5) ; } catch (e) { console.log(e.message); }
})();
