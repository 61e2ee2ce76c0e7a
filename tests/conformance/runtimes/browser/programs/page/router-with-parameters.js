class Router extends EventTarget {
  routes = [];
  constructor() {
    super();
    addEventListener('popstate', e => { console.log('popstate', e.state, location.pathname + location.search + location.hash); this.resolve(); });
    addEventListener('hashchange', e => console.log('hashchange', new URL(e.oldURL).hash, '->', new URL(e.newURL).hash));
    document.addEventListener('click', e => {
      const a = e.target.closest('a[href]');
      if (!a || e.defaultPrevented) return;
      e.preventDefault();
      this.go(a.getAttribute('href'), { from: a.id });
    });
  }
  on(pattern, handler) {
    const keys = [];
    const re = new RegExp('^' + pattern.replace(/:(\w+)/g, (_, k) => (keys.push(k), '([^/]+)')) + '$');
    this.routes.push({ re, keys, handler, pattern });
    return this;
  }
  go(path, state = null) { history.pushState(state, '', path); this.resolve(); }
  resolve() {
    for (const r of this.routes) {
      const m = r.re.exec(location.pathname);
      if (m) {
        const params = Object.fromEntries(r.keys.map((k, i) => [k, decodeURIComponent(m[i + 1])]));
        this.dispatchEvent(new CustomEvent('route', { detail: { pattern: r.pattern, params } }));
        return r.handler(params, Object.fromEntries(new URLSearchParams(location.search)));
      }
    }
    console.log('404', location.pathname);
  }
}
const router = new Router();
router.addEventListener('route', e => console.log('route', e.detail));
router.on('/', () => console.log('home')).on('/users/:id', ({ id }, q) => console.log('user', id, q)).on('/a/:b/c/:d', p => console.log(p));
document.body.innerHTML = '<nav><a id="u" href="/users/caf%C3%A9?tab=posts"><b>user</b></a><a id="x" href="/nowhere">x</a><a id="h" href="#frag">h</a></nav>';
const start = history.length;
const wait = (type) => new Promise(r => addEventListener(type, r, { once: true }));
(async () => {
  router.resolve();
  document.querySelector('#u b').click();
  document.querySelector('#x').click();
  router.go('/a/1/c/2', { n: [1, 2], d: new Date(0) });
  console.log('length', history.length - start, history.state);
  history.replaceState({ replaced: true }, '', '?q=1');
  console.log(location.search, history.state);
  history.back();
  console.log('right after back', location.pathname);
  await wait('popstate');
  console.log('after back', location.pathname);
  history.go(-1);
  await wait('popstate');
  history.forward(); 
  await wait('popstate');
  console.log(history.state);
  location.hash = 'sec-2';
  console.log(location.hash, history.state, history.length - start);
  await wait('hashchange');
  location.hash = '#sec-2';
  console.log('same hash length', history.length - start);
  try { history.pushState(() => {}, ''); } catch (e) { console.log(e.name, e.message); }
  try { history.pushState(null, '', 'https://example.com/'); } catch (e) { console.log(e.name); }
  history.scrollRestoration = 'manual'; console.log(history.scrollRestoration);
})();
