(async () => {
  const doubled = await Promise.all([1, 2, 3].map(async n => { await null; console.log('map', n); return n * 2; }));
  console.log(doubled);
  [1, 2].forEach(async n => { await null; console.log('forEach', n); });
  console.log('after forEach');
  const sum = await [1, 2, 3].reduce(async (acc, n) => (await acc) + n, 0);
  console.log(sum);
})();
