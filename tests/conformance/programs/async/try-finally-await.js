async function resource(name, fail) {
  console.log('open', name);
  try {
    await null;
    if (fail) throw new Error(name + ' failed');
    return name;
  } finally {
    await null;
    console.log('close', name);
  }
}
(async () => {
  console.log(await resource('a'));
  try { await resource('b', true); } catch (e) { console.log(e.message); }
  const f = async () => { for (const n of ['c', 'd']) { try { if (n === 'd') return await resource(n); await resource(n); } finally { console.log('loop finally', n); await 0; } } };
  console.log(await f());
  const g = async () => { try { throw 1; } catch (e) { await 0; return e; } finally { await 0; return 'finally wins'; } };
  console.log(await g());
})();
