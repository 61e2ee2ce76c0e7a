// Objects that do not keep things alive, as far as programs can see.
const wm = new WeakMap(), ws = new WeakSet();
let el = document.createElement('div');
wm.set(el, { clicks: 0 });
ws.add(el);
el.onclick = () => wm.get(el).clicks++;
el.click(); el.click();
console.log(wm.get(el), ws.has(el), wm, ws);
const ref = new WeakRef(el);
console.log(ref.deref() === el, ref);
try { wm.set('x', 1); } catch (e) { console.log(e.name, e.message); }
try { ws.add(1); } catch (e) { console.log(e.name, e.message); }
try { new WeakRef(5); } catch (e) { console.log(e.name, e.message); }
const registry = new FinalizationRegistry((v) => console.log('collected', v));
registry.register(el, 'element', el);
console.log(registry.unregister(el), registry.unregister({}), registry);
try { registry.register(el, el); } catch (e) { console.log(e.name, e.message); }
const sym = Symbol('unique'); wm.set(sym, 'symbols can be keys'); console.log(wm.get(sym));
try { wm.set(Symbol.for('registered'), 1); } catch (e) { console.log(e.name, e.message); }
