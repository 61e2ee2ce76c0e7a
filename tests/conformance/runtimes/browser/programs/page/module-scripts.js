// Module script elements.
const js = (text) => 'data:text/javascript,' + encodeURIComponent(text);
window.onerror = (m, src, line, col, e) => { console.log('onerror', m, line, col, e && e.name); return true; };
window.onunhandledrejection = (e) => console.log('unhandled', e.reason);
function add(text, options = {}) {
  const s = document.createElement('script');
  s.type = 'module';
  if (options.src) s.src = js(text); else s.textContent = text;
  if ('async' in options) s.async = options.async;
  s.onload = () => console.log('load of', options.name);
  s.onerror = () => console.log('error of', options.name);
  document.body.append(s);
  return s;
}
add('console.log("one", this, document.currentScript); queueMicrotask(() => console.log("microtask of one"));', { name: 'one' });
console.log('sync');
queueMicrotask(() => console.log('microtask'));
setTimeout(() => {
  add('console.log("two"); throw new Error("at top");', { name: 'two', src: true });
}, 240);
setTimeout(() => { add('let z = ;', { name: 'three', src: true }); setTimeout(() => add('let w = ;', { name: 'three inline' }), 120); }, 480);
setTimeout(() => { add('console.log("four"); await 0; console.log("four on"); throw new Error("late");', { name: 'four', src: true }); }, 720);
setTimeout(() => { add('throw 5;', { name: 'five' }); }, 960);
setTimeout(() => { add('import "bare";', { name: 'six' }); setTimeout(() => add('import "data:text/plain,x";', { name: 'seven' }), 100); }, 1200);
setTimeout(() => { add('console.log("eight", typeof import.meta.url, Object.keys(import.meta).join(), import.meta.resolve("./x.js").endsWith("/x.js"), Object.getPrototypeOf(import.meta));', { name: 'eight' }); }, 1440);
setTimeout(() => {
  const s = document.createElement('script'); s.type = 'module'; s.src = 'missing.js';
  s.onerror = (e) => console.log('missing', e.type, e.bubbles); document.head.append(s);
}, 1680);
setTimeout(() => {
  const s = document.createElement('script'); s.noModule = true; s.textContent = 'console.log("never")'; document.body.append(s);
  add('var hidden = 1; globalThis.shown = 2; console.log(typeof hidden)', { name: 'nine' });
  setTimeout(() => console.log(typeof hidden, shown), 20);
}, 1920);
setTimeout(() => {
  add('console.log("A"); await new Promise((r) => setTimeout(r, 200)); console.log("A on")', { name: 'A', src: true, async: false });
  add('console.log("B")', { name: 'B', async: false });
}, 2320);
