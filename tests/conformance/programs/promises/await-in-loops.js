const delay = (ms, v) => new Promise((r) => setTimeout(() => r(v), ms));
async function sequential(items) { const out = []; for (const i of items) { out.push(await delay(5, i * 2)); } return out; }
async function parallel(items) { return Promise.all(items.map((i) => delay(10 - i, i * 3))); }
async function withForEach(items) { const out = []; items.forEach(async (i) => { out.push(await delay(1, i)); }); return out; }
async function reduceChain(items) { return items.reduce(async (acc, i) => { const list = await acc; return [...list, await delay(1, i)]; }, Promise.resolve([])); }
(async () => {
  console.log(await sequential([1, 2, 3]));
  console.log(await parallel([1, 2, 3]));
  console.log(await withForEach([1, 2, 3]));
  console.log(await reduceChain([1, 2, 3]));
  const filtered = (await Promise.all([1, 2, 3, 4].map(async (n) => ({ n, keep: (await delay(1, n)) % 2 === 0 })))).filter((x) => x.keep);
  console.log(filtered);
  let i = 3; while (i-- > 0) { await null; process.stdout.write(i + (i ? ',' : '\n')); }
})();
