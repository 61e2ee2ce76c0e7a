// Printing of modules and errors that nobody handles.
const js = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
(async () => {
  const ns = await import('data:text/javascript,export const one = 1; export default function f() {} ; export let list = [1, 2];');
  console.log(ns);
  console.log([ns], { ns });
  console.log(ns.toString === undefined, JSON.stringify(ns), Object.entries(ns).length);
  for (const key in ns) console.log(key);
  console.log({ ...ns }.one);
  const cyc1 = await import('data:text/javascript,import * as self from "data:text/javascript,export const q = 3"; export { self }');
  console.log(cyc1.self.q, cyc1);
  setTimeout(() => { import('data:text/javascript,throw new Error("nobody")'); }, 100);
  setTimeout(() => { import('data:text/javascript,let = ='); }, 300);
  setTimeout(() => { import('nowhere'); }, 200);
  const [x, y] = await Promise.all([import('data:text/javascript,await 1; export default "x"'), import('data:text/javascript,export default "y"')]);
  console.log(x.default, y.default);
  const thenable = await import('data:text/javascript,export function then(r) { r("from then"); }');
  console.log(thenable);
  const s = document.createElement('script');
  s.type = 'module';
  s.textContent = 'console.log(import.meta.url === location.href); const m = await import("data:text/javascript,export const v = 9"); console.log(m.v); throw new Error("module script");';
  document.body.append(s);
})();
