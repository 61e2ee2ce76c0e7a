(async () => {
  const f = async () => { try { return 'try'; } finally { await null; console.log('in finally'); } };
  const g = async () => { try { throw new Error('x'); } catch (e) { return 'catch'; } finally { console.log('g finally'); } };
  console.log(await f(), await g());
})();
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4)).then(() => console.log(5));
