const to = (p) => p.then((v) => [null, v], (e) => [e, null]);
class ValidationError extends Error { constructor(errors) { super(`${errors.length} validation errors`); this.name = 'ValidationError'; this.errors = errors; } }
async function step(n) { if (n % 2) throw new ValidationError([`step ${n} is odd`]); return n; }
(async () => {
  console.log(await to(step(2)));
  const [err] = await to(step(3));
  console.log(err.name, err.errors, err instanceof ValidationError, String(err));
  try { await Promise.all([step(2), step(5), step(7)]); } catch (e) { console.log('all:', e.errors[0]); }
  async function noAwait() { try { return step(1); } catch { return 'never'; } }
  async function withAwait() { try { return await step(1); } catch { return 'caught inside'; } }
  console.log(await to(noAwait()).then(([e]) => e.message), await withAwait());
  const results = await Promise.all([1, 2, 3].map((n) => step(n).catch((e) => e.name)));
  console.log(results);
  for (const n of [0, 1, 2]) {
    try { console.log('ok', await step(n)); } catch ({ message, constructor: { name } }) { console.log('err', name, message); continue; } finally { console.log('finally', n); }
  }
  await Promise.reject(new Error('last')).catch((e) => { throw new TypeError('wrapped: ' + e.message, { cause: e }); }).catch((e) => console.log(e.message, '|', e.cause.message));
})();
