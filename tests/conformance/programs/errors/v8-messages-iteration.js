const o = { a: 1 }, n = 5;
let u;
const tries = [
  () => { for (const x of o); }, () => { for (const x of n); }, () => { for (const x of u); }, () => { for (const x of null); }, () => { for (const x of o.a); }, () => { for (const x of o.missing); },
  () => [...o], () => [...n], () => [...u], () => Math.max(...n), () => Math.max(...u), () => new Set(n), () => new Map([1]), () => new Map(5), () => new Map({}), () => new WeakSet([1]), () => Array.from(null),
  () => { const [a] = o; }, () => { const [a] = u; }, () => { const [a] = null; }, () => { [u] = o; }, () => { let [a] = o.a; }, () => Object.fromEntries(5), () => Object.fromEntries([1]), () => Promise.all,
  () => { function* g() { yield* 5; } [...g()]; }, () => { function* g() { yield* u; } [...g()]; }, () => { const it = { [Symbol.iterator]: 1 }; [...it]; }, () => { const it = { [Symbol.iterator]() { return 1; } }; [...it]; },
  () => { const it = { [Symbol.iterator]() { return {}; } }; [...it]; }, () => { const it = { [Symbol.iterator]() { return { next() { return 1; } }; } }; [...it]; }, () => { for (const [a, b] of [1, 2]); }, () => { for (const { a } of [null]); }, () => new Uint8Array(-1), () => 'abc'.matchAll(/b/),
];
for (const t of tries) { try { t(); console.log('no error'); } catch (e) { console.log(e.name + ': ' + e.message); } }
