// In which order a storage tells its keys: that of the buckets of a hash table, which grows and shrinks.
localStorage.clear();
for (const k of ['b','a','c','theme','user','token','count','name','x','y','z','key1','key2','key3','todos','settings','lang','1','2','foo','bar','baz']) { localStorage.setItem(k, '1'); console.log(localStorage.length, Object.keys(localStorage).join(' ')); }
sessionStorage.setItem('b', 1); sessionStorage.setItem('a', 2); console.log(JSON.stringify(sessionStorage), sessionStorage.key(0));
localStorage.removeItem('a'); localStorage.removeItem('user'); console.log(Object.keys(localStorage).join(' '));
localStorage.clear();
for (const k of ['αβγ', 'ключ', 'a-rather-long-key-17', 'settings.display.theme.colour', 'x'.repeat(33), 'y'.repeat(49), 'z'.repeat(100), 'Übung', '日本', 'app:user:1', 'app:user:2', 'lastVisited', 'cart-items-v2', '']) localStorage.setItem(k, '1');
console.log(Object.keys(localStorage).map((k) => k.slice(0, 5) + k.length).join(' '));
for (let i = 0; i < 40; i++) localStorage.setItem('k' + i, i);
console.log(Object.keys(localStorage).map((k) => k.slice(0, 5)).join(' '));
for (let i = 0; i < 38; i++) { localStorage.removeItem('k' + i); if (i % 6 == 0) console.log(Object.keys(localStorage).map((k) => k.slice(0, 5)).join(' ')); }
for (const k of ['αβγ', 'ключ', 'Übung', 'app:user:1']) delete localStorage[k];
localStorage.setItem('again', 1); localStorage.setItem('more', 1);
console.log(Object.keys(localStorage).map((k) => k.slice(0, 5)).join(' '));
