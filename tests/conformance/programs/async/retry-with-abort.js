const { setTimeout: delay } = require('timers/promises');
async function retry(fn, { retries = 3, base = 10, signal } = {}) {
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    try { return await fn(attempt); } catch (e) {
      console.log(`attempt ${attempt} failed: ${e.message}`);
      if (attempt >= retries) throw new Error(`gave up after ${attempt + 1}`, { cause: e });
      await delay(base * 2 ** attempt, null, { signal });
    }
  }
}
(async () => {
  console.log(await retry(async (n) => { if (n < 2) throw new Error('flaky'); return 'ok ' + n; }));
  try { await retry(() => { throw new Error('always'); }, { retries: 1 }); } catch (e) { console.log(e.message, '<-', e.cause.message); }
  const ac = new AbortController();
  setTimeout(() => ac.abort(), 25);
  try { await retry(() => { throw new Error('x'); }, { retries: 10, signal: ac.signal }); } catch (e) { console.log(e.name, e.code, e.message, e.cause?.name); }
  const ac2 = new AbortController(); ac2.abort(new Error('my reason'));
  try { await retry(() => 1, { signal: ac2.signal }); } catch (e) { console.log(e.message); }
  console.log(ac.signal.aborted, ac.signal.reason.name, AbortSignal.abort('r').reason);
  console.log(ac.signal, ac);
  try { await delay(50, 0, { signal: AbortSignal.timeout(5) }); } catch (e) { console.log(e.name, e.cause?.name, e.cause?.message); }
})();
