const cache = new Map();
let calls = 0;
function fetchUser(id) {
  if (cache.has(id)) return cache.get(id);
  const p = new Promise((resolve, reject) => {
    calls++;
    setTimeout(() => (id < 0 ? reject(new RangeError('negative id: ' + id)) : resolve({ id, name: `user${id}` })), 10 * Math.abs(id));
  });
  cache.set(id, p);
  p.catch(() => cache.delete(id));
  return p;
}
(async () => {
  const [a, b, c] = await Promise.all([fetchUser(1), fetchUser(1), fetchUser(2)]);
  console.log(a === b, a, c, 'calls:', calls);
  try {
    await fetchUser(-1);
  } catch (err) {
    console.log(`${err}`, cache.size);
  }
  await Promise.resolve();
  console.log(cache.size, [...cache.keys()]);
  console.log(cache);
})();
