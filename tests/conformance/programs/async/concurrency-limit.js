async function mapLimit(list, limit, fn) {
  const results = new Array(list.length);
  let index = 0, active = 0, peak = 0;
  const worker = async () => {
    while (index < list.length) {
      const i = index++;
      peak = Math.max(peak, ++active);
      results[i] = await fn(list[i], i);
      active--;
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return { results, peak };
}
const work = (n) => new Promise((r) => setTimeout(() => { console.log('done', n); r(n * n); }, n * 10));
mapLimit([3, 1, 4, 1.5, 5], 2, work).then(console.log);
