const registry = new WeakMap();
const key = { id: 1 };
registry.set(key, 'metadata');
console.log(registry.get(key), registry.has(key), registry.has({}), registry.delete(key), registry.get(key));
const seen = new WeakSet([key]);
console.log(seen.has(key), seen, registry);
try { registry.set('text', 1); } catch (e) { console.log(e.message); }
try { seen.add(1); } catch (e) { console.log(e.message); }
const ref = new WeakRef(key);
console.log(ref.deref() === key);
const privates = new WeakMap();
class Safe {
  constructor(secret) { privates.set(this, { secret }); }
  open() { return privates.get(this).secret; }
}
console.log(new Safe('gold').open(), new Safe(1));
