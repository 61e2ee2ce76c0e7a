const { FinalizationRegistry: FR } = globalThis; const ref = new WeakRef({ a: 1 }); console.log(ref.deref().a, ref);
const ws = new WeakSet(), wm = new WeakMap(); const key = {}; ws.add(key); wm.set(key, 'v'); console.log(ws.has(key), wm.get(key), ws, wm);
const fr = new FR(v => console.log('finalized', v)); const token = {}; fr.register({}, 'held', token); console.log(fr.unregister(token), fr.unregister(token), fr);
try { fr.register(1, 2); } catch (e) { console.log(e.name, e.message); } try { new WeakRef(1); } catch (e) { console.log(e.message); } try { ws.add('s'); } catch (e) { console.log(e.message); }
try { const o = {}; fr.register(o, o); } catch (e) { console.log(e.message); }
console.log(typeof Symbol.asyncDispose, typeof Symbol.dispose, String(Symbol.asyncDispose));
const fs = require('fs'); (async () => { const h = await fs.promises.open(__filename); console.log(typeof h[Symbol.asyncDispose], h.fd > 2); await h[Symbol.asyncDispose](); console.log(h.fd);
  for await (const l of (await fs.promises.open(__filename)).readLines()) { console.log(l.slice(0, 30)); break; }
  const t = setTimeout(() => console.log('never'), 5); t[Symbol.dispose](); console.log(t._destroyed);
  const { Readable } = require('stream'); const r = Readable.from([1, 2]); r.on('close', () => console.log('closed')); r.on('error', e => console.log(e.name)); await r[Symbol.asyncDispose](); console.log(r.destroyed);
})();
