const run = async () => {
  try { JSON.parse('{'); } catch (e) { console.log(e.name, e.message); }
  try { await Promise.all([Promise.resolve(1), Promise.reject(new TypeError('no'))]); } catch (e) { console.log(e.name, e.message); }
  try { undefinedFunction(); } catch (e) { console.log(e.name, e.message); }
  try { null.f(); } catch (e) { console.log(e.name, e.message); }
  try { ({}).f(); } catch (e) { console.log(e.name, e.message); }
  try { (void 0)(); } catch (e) { console.log(e.name, e.message); }
  try { await (async () => { const { a: { b } } = {}; })(); } catch (e) { console.log(e.name, e.message); }
};
run();
