const { setTimeout: sleep, setImmediate: immediate, setInterval: every } = require('timers/promises');
(async () => {
  console.log(await sleep(5, 'slept'));
  console.log(await immediate('immediate value'));
  let n = 0;
  for await (const v of every(2, 'tick')) { console.log(v, ++n); if (n === 3) break; }
  const ac = new AbortController();
  setTimeout(() => ac.abort(), 2);
  try { await sleep(1000, null, { signal: ac.signal }); } catch (e) { console.log(e.name, e.code, e.message); }
})();
