const log = [];
const target = { a: 1, b: 2 };
const proxy = new Proxy(target, {
  get(t, key, receiver) { log.push('get ' + String(key)); return Reflect.get(t, key, receiver) ?? 'default'; },
  set(t, key, value) { log.push(`set ${key}=${value}`); if (typeof value !== 'number') throw new TypeError('numbers only'); t[key] = value; return true; },
  has(t, key) { log.push('has ' + key); return key.startsWith('a'); },
  deleteProperty(t, key) { log.push('delete ' + key); return delete t[key]; },
  ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); },
});
console.log(proxy.a, proxy.zzz, 'a' in proxy, 'b' in proxy);
proxy.c = 3;
try { proxy.d = 'x'; } catch (e) { console.log(e.message); }
delete proxy.b;
console.log(Object.keys(proxy), JSON.stringify(target));
console.log(log);
const callable = new Proxy(function add(a, b) { return a + b; }, {
  apply: (fn, self, args) => fn(...args) * 10,
  construct: (fn, args) => ({ built: args }),
});
console.log(callable(1, 2), new callable(3));
console.log(Reflect.ownKeys({ b: 1, a: 2, 1: 0, [Symbol('s')]: 3 }), Reflect.has({ x: 1 }, 'x'));
console.log(Reflect.apply(Math.max, null, [1, 3]), Reflect.construct(Date, [0]).getTime(), Reflect.getPrototypeOf([]) === Array.prototype);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
try { revoked.x; } catch (e) { console.log(e.message); }
try { 'use strict'; new Proxy({}, null); } catch (e) { console.log(e.message); }
