async function level3() { await null; throw new Error('deep'); }
async function level2() { await level3(); }
async function level1() {
  try {
    await level2();
  } catch (e) {
    console.log('level 1:', e.message);
    throw new TypeError('wrapped', { cause: e });
  } finally {
    console.log('level 1 finally');
  }
}
(async () => {
  const results = await Promise.allSettled([level1(), level2(), level3()]);
  for (const { status, reason } of results) console.log(status, reason.name, reason.message, reason.cause?.message);
})();
