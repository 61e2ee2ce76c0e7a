const url = new URL('https://user:pw@example.com:8080/a/b?x=1&y=two&x=3#frag');
console.log(url.hostname, url.port, url.pathname, url.search, url.hash, url.searchParams.getAll('x'), url.href, String(url) === url.href);
url.searchParams.set('y', 'a b');
url.pathname = '/c';
console.log(url.toString(), [...url.searchParams.keys()], new URLSearchParams({ q: 'a&b', n: 1 }).toString(), new URL('../z', 'http://h/a/b/c').href);
try { new URL('bad'); } catch (e) { console.log(e.name, e.code, e.message); }
const qs = require('querystring');
console.log(qs.parse('a=1&b=2&a=3'), qs.stringify({ x: [1, 2], y: 'z w' }));
