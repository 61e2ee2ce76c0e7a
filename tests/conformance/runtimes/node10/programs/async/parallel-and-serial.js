const task = async (name, n) => { for (let i = 0; i < n; i++) { await i; console.log(name, i); } return name; };
(async () => {
  console.log(await Promise.all([task('a', 2), task('b', 3)]));
  for (const name of ['x', 'y']) console.log(await task(name, 1));
  try { await Promise.all([task('z', 2), Promise.reject(new Error('stop'))]); } catch (e) { console.log(e.message); }
})();
