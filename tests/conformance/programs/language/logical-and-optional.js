const user = { name: 'Al', address: { city: 'Oslo' }, hello() { return 'hi ' + this.name; }, list: [1] };
console.log(user?.name, user?.address?.city, user?.missing?.deep, user.hello?.(), user.nope?.(), user?.['name'], user.list?.[0], user.missing?.[0]);
const nothing = null;
console.log(nothing?.x, nothing?.x.y.z, nothing?.[1 / 0], nothing?.(), delete nothing?.x);
console.log(0 ?? 'd', null ?? 'd', undefined ?? 'd', '' ?? 'd', 0 || 'd', '' || 'd', 1 && 2, 0 && 2, null?.x ?? 'fallback');
let a = null, b = 0, c = 1;
a ??= 'assigned'; b ||= 'assigned'; c &&= 'assigned';
console.log(a, b, c);
const counted = { n: 0, get v() { this.n++; return null; } };
console.log(counted.v ?? counted.v, counted.n);
const f = (x) => { console.log('evaluated', x); return x; };
f(0) && f(1); f(1) || f(2); f(null) ?? f(3); f(false) ? f(4) : f(5);
try { nothing.x; } catch (e) { console.log(e.message); }
try { user.address.street.number; } catch (e) { console.log(e.message); }
try { user.nope(); } catch (e) { console.log(e.message); }
try { user.name?.(); } catch (e) { console.log(e.message); }
console.log((user?.hello)(), (a, b, c), !nothing, !!user);
