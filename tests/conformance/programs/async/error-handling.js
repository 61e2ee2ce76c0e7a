const boom = async (m) => { throw new Error(m); };
async function main() {
  try { await boom('one'); } catch (e) { console.log('caught', e.message); } finally { console.log('finally'); }
  const r = await boom('two').catch((e) => e.message);
  console.log(r);
  try { return boom('three'); } catch (e) { console.log('not reached'); }
}
main().catch((e) => console.log('outside', e.message));
async function fixed() { try { return await boom('four'); } catch (e) { return 'inside ' + e.message; } }
fixed().then(console.log);
async function syncThrow(x = (() => { throw new Error('parameter'); })()) {}
syncThrow().catch((e) => console.log(e.message));
(async () => { null.x; })().catch((e) => console.log(e.message));
