// Defining a property of a storage stores it; only data properties may be.
localStorage.clear(); const s = localStorage;
Object.defineProperty(s, 'z', { value: 5 }); console.log(s.z);
try { console.log(Object.defineProperty(s, 'g', { get() { return 1; } }) === s, s.g); } catch (e) { console.log(e.name, e.message); }
console.log(Reflect.defineProperty(s, 'q', { value: 'w', writable: false, enumerable: false }), s.q, JSON.stringify(Object.getOwnPropertyDescriptor(s, 'q')));
try { Object.defineProperty(s, 'e', {}); console.log(s.e); } catch (e) { console.log(e.name, e.message); }
console.log(Object.isExtensible(s));
s[Symbol.for('k')] = 1; console.log(s[Symbol.for('k')], s.length); Object.assign(s, { a1: 1, b1: 2 }); console.log(s.a1, s.b1);
