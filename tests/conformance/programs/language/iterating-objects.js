const scores = { zoe: 3, ann: 9, 7: 'seven', bob: 5, 1: 'one' };
for (const name in scores) console.log(name, scores[name]);
for (const [k, v] of Object.entries(scores).filter(([, v]) => typeof v === 'number')) console.log(k, v);
Object.keys(scores).forEach((k, i, all) => { if (i === all.length - 1) console.log('last', k); });
const inherited = Object.create(scores, { own: { value: 1, enumerable: true } });
const seen = [];
for (const k in inherited) seen.push(k + (Object.hasOwn(inherited, k) ? '*' : ''));
console.log(seen);
for (const k in { a: 1, b: 2, c: 3 }) { if (k === 'b') continue; console.log(k); }
const o = { a: 1, b: 2, c: 3 };
for (const k in o) { delete o.b; o.d = 4; console.log('during', k); }
for (const ch of 'h😀i') console.log(ch);
for (const i of Array(3).keys()) console.log(i);
for (const [i, v] of ['x', 'y'].entries()) console.log(i, v);
for (const x of new Map([['k', { n: 1 }]])) console.log(x);
const arr = [1, 2, 3];
for (const x of arr) { if (arr.length < 6) arr.push(x * 10); console.log(x); }
for (var i = 0; i < 2; i++) setTimeout(() => console.log('var', i));
for (let j = 0; j < 2; j++) setTimeout(() => console.log('let', j));
