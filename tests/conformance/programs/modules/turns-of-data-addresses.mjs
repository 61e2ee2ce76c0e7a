const count = () => { let n = 0, stop = false; const loop = () => { if (!stop) { n++; Promise.resolve().then(loop); } }; loop(); return () => { stop = true; return n; }; };
let c = count(); await import('data:text/javascript,export default 1'); console.log('new', c());
c = count(); await import('data:text/javascript,export default 1'); console.log('again', c());
c = count(); await import('data:text/javascript,export default 1; export const q = 1; export { readFileSync } from "fs"'); console.log('new with builtin', c());
c = count(); await import('data:text/javascript,export default await 1'); console.log('new with tla', c());
c = count(); await import('data:text/javascript,import x from "data:text/javascript,export default 7"; export default x'); console.log('nested', c());
c = count(); await import('data:application/json,{}', { with: { type: 'json' } }); console.log('json', c());
c = count(); await import('node:os'); console.log('builtin', c()); c = count(); await import('node:os'); console.log('builtin again', c());
