console.log(history.length, history.state);
window.addEventListener('popstate', (e) => {
  console.log('popstate', e.state, location.pathname + location.search + location.hash);
});
window.addEventListener('hashchange', (e) => {
  console.log('hashchange', new URL(e.oldURL).hash, '->', new URL(e.newURL).hash);
});
history.pushState({ page: 1 }, '', '/page1');
console.log(location.pathname, history.state, history.length);
history.pushState({ page: 2 }, '', '/page2?x=1');
console.log(location.pathname, location.search);
history.replaceState({ page: 2, replaced: true }, '', '/page2b');
console.log(location.pathname, JSON.stringify(history.state));
setTimeout(() => {
  history.back();
  console.log('back called, still at', location.pathname);
}, 20);
setTimeout(() => {
  console.log('now at', location.pathname);
  location.hash = 'section';
  console.log('hash is', location.hash);
}, 200);
