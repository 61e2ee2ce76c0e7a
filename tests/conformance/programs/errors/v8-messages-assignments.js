const fixed = 1;
const frozen = Object.freeze({ a: 1, list: [] });
const tries = [
  () => { fixed = 2; }, () => { fixed++; }, () => { fixed += 1; }, () => { [fixed] = [1]; }, () => { ({ fixed } = { fixed: 2 }); }, () => { for (const i = 0; i < 2; i++); }, () => { for (fixed of [1]); },
  () => { 'use strict'; frozen.a = 2; }, () => { 'use strict'; frozen.b = 2; }, () => { 'use strict'; delete frozen.a; }, () => { frozen.list.push(1); return frozen.list; }, () => { Object.freeze(frozen.list); frozen.list.push(2); },
  () => { 'use strict'; undeclaredVariable = 1; }, () => undeclaredRead, () => typeof undeclaredRead, () => { use; let use = 1; }, () => { const f = () => later; f(); const later = 1; },
  () => { class C extends Later {} class Later {} }, () => { 'use strict'; Object.defineProperty({}, 'x', { value: 1 }).x = 2; }, () => { 'use strict'; ({ get x() { return 1; } }).x = 1; }, () => { Object.defineProperty(frozen, 'z', { value: 1 }); },
  () => { Object.defineProperty(Object.defineProperty({}, 'k', { value: 1 }), 'k', { value: 2 }); }, () => { Object.defineProperty({}, 'x', { get() {}, value: 1 }); }, () => { Object.defineProperty(1, 'x', {}); }, () => { Object.defineProperty({}, 'x', 1); }, () => { Object.create(5); }, () => { Object.create(); }, () => { Object.setPrototypeOf({}, 5); }, () => { const a = {}; const b = Object.create(a); Object.setPrototypeOf(a, b); }, () => { Object.setPrototypeOf(frozen, {}); }, () => { ({}).__proto__ = 5; },
];
for (const t of tries) { try { console.log('no error', t()); } catch (e) { console.log(e.name + ': ' + e.message); } }
