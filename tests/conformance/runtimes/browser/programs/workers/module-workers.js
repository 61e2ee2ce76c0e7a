// Workers whose script is a module.
const js = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
const w = new Worker(js(`
  console.log('worker runs', this, typeof self, self.name);
  try { importScripts('x.js'); } catch (e) { console.log(e.name, e.message.replace(/blob:[^ ]*/g, 'BLOB')); }
  onmessage = async ({ data }) => {
    if (data === 'import') { const ns = await import('data:text/javascript,export const x = 3'); postMessage(['ns', ns.x]); return; }
    postMessage([data]);
  };
  postMessage('ready ' + typeof import.meta.url);
`), { type: 'module', name: 'moduled' });
w.onmessage = (e) => { console.log('main got', e.data); };
w.onerror = (e) => { console.log('main error', e.message, e.lineno, e.colno); e.preventDefault(); };
w.postMessage(1); w.postMessage(2); w.postMessage('import');
setTimeout(() => {
  const bad = new Worker(js('let x = ;'), { type: 'module' });
  bad.onerror = (e) => { console.log('bad', e.type, e.constructor.name, e.message, e.lineno); e.preventDefault(); };
  setTimeout(() => {
    const t = new Worker(js('throw new TypeError("at top");'), { type: 'module' });
    t.onerror = (e) => { console.log('thrower', e.message, e.lineno, e.colno); e.preventDefault(); };
  }, 400);
  setTimeout(() => {
    const t = new Worker(js('import "bare";'), { type: 'module' });
    t.onerror = (e) => { console.log('unresolved', e.constructor.name, e.message, e.lineno); e.preventDefault(); };
  }, 600);
}, 300);
setTimeout(() => {
  const t = new Worker(js('console.log("tla"); await new Promise((r) => setTimeout(r, 20)); onmessage = (e) => { console.log("late handler", e.data); }; console.log("tla on");'), { type: 'module' });
  t.postMessage('ping');
  setTimeout(() => t.postMessage('ping 2'), 160);
}, 1500);
setTimeout(() => {
  const none = new Worker(new URL('missing-worker.js', location.href), { type: 'module' });
  none.onerror = (e) => console.log('missing', e.type, e.constructor.name, e.message);
  try { new Worker('x.js', { type: 'other' }); } catch (e) { console.log(e.message); }
}, 2000);
