implicit = 'global';
console.log(implicit, globalThis.implicit, delete globalThis.implicit, typeof implicit);
const frozen = Object.freeze({ a: 1, nested: { b: 2 } });
frozen.a = 2;
frozen.c = 3;
frozen.nested.b = 'changed';
delete frozen.a;
console.log(frozen, Object.isFrozen(frozen));
'text'.prop = 1;
console.log('text'.prop);
console.log(010, 0o10, 0b11, 0xff, 1e3, 1_000_000, .5, 5.);
var dup = 1;
var dup;
console.log(dup);
function params(a, a2, a) { return a; }
console.log(params(1, 2, 3));
with ({ inWith: 'found' }) { console.log(inWith); }
console.log('\101', typeof NaN, void 0);
