const events = [];
const task = (name, ms) => new Promise((r) => { events.push('start ' + name); setTimeout(() => { events.push('end ' + name); r(name); }, ms); });
(async () => {
  for (const [n, ms] of [['a', 20], ['b', 5]]) await task(n, ms);
  console.log(events.splice(0));
  console.log(await Promise.all([task('c', 20), task('d', 5)]), events.splice(0));
  const e = task('e', 10), f = task('f', 1);
  console.log(await e, await f, events.splice(0));
  [3, 2, 1].forEach(async (n) => { await task('g' + n, n * 5); });
  console.log('forEach does not wait', events.splice(0));
})();
