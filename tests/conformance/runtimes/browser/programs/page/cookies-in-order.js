const store = {
  get(k, d) { try { return JSON.parse(localStorage.getItem(k)) ?? d; } catch { return d; } },
  set(k, v) { localStorage.setItem(k, JSON.stringify(v)); },
};
console.log(store.get('cart', []));
store.set('cart', [{ id: 1, qty: 2 }]);
store.set('user', { name: 'Zoë' });
localStorage.broken = '{oops';
console.log(store.get('cart'), store.get('user').name, store.get('broken', 'default'));
console.log(Object.keys(localStorage).sort().join(), localStorage.length, JSON.stringify(localStorage).length > 10);
for (let i = 0; i < localStorage.length; i++) console.log(typeof localStorage.key(i));
console.log(localStorage.getItem('toString'), typeof localStorage.toString, localStorage instanceof Storage, String(sessionStorage));
localStorage.setItem('n', 1); localStorage.n++; console.log(localStorage.n, typeof localStorage.n, localStorage['n'] + 1);
localStorage.clear();
console.log(localStorage.length, 'n' in localStorage);
document.cookie = 'a=1; path=/'; document.cookie = 'b=two words; max-age=100'; document.cookie = 'a=3';
console.log(document.cookie);
document.cookie = 'a=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
console.log(document.cookie);
