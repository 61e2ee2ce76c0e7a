const later = v => new Promise(r => process.nextTick(r, v));
(async () => {
  try { await (() => { throw new TypeError('sync'); })(); } catch (e) { console.log(e.message); }
  console.log(await later('late'));
  const [a, b] = await Promise.all([later(1), later(2)]);
  console.log(a + b);
  await Promise.reject('reason').catch(r => console.log('caught', r));
  return later('end');
})().then(console.log, console.error);
