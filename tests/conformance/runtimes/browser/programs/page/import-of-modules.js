// Order of import() with tasks and microtasks.
const js = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
const a = js(`console.log('a runs', typeof this); Promise.resolve().then(() => console.log('a microtask')); export const a = 1; export default class K {}`);
const b = js(`import { a } from '${a}'; import def from '${a}'; console.log('b runs', a, def.name); export { a }; export * as all from '${a}'; export let n = 0; export function inc() { n += 1; }`);
console.log('start');
setTimeout(() => console.log('timer 0'), 0);
import(b).then(async (ns) => {
  console.log('b there', Object.keys(ns).join());
  ns.inc();
  console.log(ns.n, ns.all.a, ns.all.default.name, Object.prototype.toString.call(ns));
  try { ns.n = 5; console.log('no error'); } catch (e) { console.log(e.name, e.message); }
  (() => { 'use strict'; try { ns.n = 5; } catch (e) { console.log(e.name, e.message); } })();
  console.log('set silently?', ns.n, Reflect.has(ns, 'a'), Object.isFrozen(ns), Object.isSealed(ns));
  setTimeout(() => console.log('timer after'), 20);
  queueMicrotask(() => console.log('microtask after'));
  const again = await import(b);
  console.log('again', again === ns);
  const first = await import(a);
  console.log(first.a, typeof first.default);
});
queueMicrotask(() => console.log('microtask'));
console.log('end');
setTimeout(async () => {
  'use strict';
  const ns = await import('data:text/javascript,export let n = 1;');
  for (const f of [() => { ns.n = 2; }, () => { ns.q = 2; }, () => { delete ns.n; }, () => { delete ns.q; }, () => Object.defineProperty(ns, 'n', { value: 2 }), () => Object.defineProperty(ns, 'z', { value: 2 }), () => Object.freeze(ns), () => Object.setPrototypeOf(ns, {}), () => { 'use strict'; ns[Symbol.toStringTag] = 1; }]) {
    try { f(); console.log('fine'); } catch (e) { console.log(e.name, e.message); }
  }
  const m = await import('data:text/javascript,export let v = 0; export function set(x) { v = x; } const c = 1; export { c }; export function bad() { c = 2; }');
  m.set(5); console.log(m.v);
  try { m.bad(); } catch (e) { console.log(e.message); }
  const t = await import('data:text/javascript,import { v } from "data:text/javascript,export let v = 1"; export function bad() { v = 2; }');
  try { t.bad(); } catch (e) { console.log(e.message); }
}, 300);
