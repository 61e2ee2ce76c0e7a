let o = { big: 1 };
const wr = new WeakRef(o);
console.log(wr.deref() === o, wr, Object.prototype.toString.call(wr));
const fr = new FinalizationRegistry((v) => console.log('finalized', v));
fr.register(o, 'token', o); console.log(fr.unregister(o), fr.unregister(o));
try { new WeakRef(1); } catch (e) { console.log(e.message); }
try { fr.register(o, o); } catch (e) { console.log(e.message); }
try { new FinalizationRegistry(); } catch (e) { console.log(e.message); }
const ws = new WeakSet([o]); console.log(ws.has(o), ws.delete(o), ws.has(o));
const wm = new WeakMap(); wm.set(o, 1).set(Symbol('ok'), 2); console.log(wm.get(o), wm.has({}), fr);
try { ws.add('s'); } catch (e) { console.log(e.message); }
try { wm.set(Symbol.for('registered'), 1); } catch (e) { console.log(e.message); }
