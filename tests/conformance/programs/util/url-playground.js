const u = new URL('https://user:pa%20ss@example.com:8080/a/b/../c?x=1&y=2&x=3#frag');
console.log(u);
console.log(u.href, u.origin, u.host, u.pathname, u.search, u.hash, u.username, u.password);
console.log([...u.searchParams], u.searchParams.getAll('x'), u.searchParams.get('nope'), u.searchParams.has('y'), u.searchParams.toString());
u.searchParams.append('q', 'a b&c'); u.searchParams.delete('x'); u.searchParams.sort(); console.log(u.search, u.href);
u.port = '443'; u.protocol = 'http'; u.pathname = '/new path'; u.hash = ''; console.log(u.toString());
console.log(new URL('../up', 'http://h/a/b/c').href, new URL('//other/x', 'https://h').href, new URL('?q', 'http://h/p').href, new URL('file:///C:/x').pathname, new URL('HTTP://EXAMPLE.com:80').href, new URL('http://ex.com/ä?ö#ü').href);
for (const s of ['nope', '', 'http://', '/rel']) try { new URL(s); } catch (e) { console.log(e.name, e.code, e.message, e.input); }
console.log(URL.canParse('http://x'), URL.canParse('x'), JSON.stringify({ u }), String(u));
const p = new URLSearchParams({ a: 1, b: 'two words' }); console.log(p, p.size, String(p), Object.fromEntries(p)); p.set('a', 2); p.forEach((v, k) => console.log(k, v)); for (const [k, v] of new URLSearchParams('?z=1&z&=e')) console.log([k, v]);
console.log(new URLSearchParams([['k', 'v'], ['k', 'w']]).toString(), p.keys(), p.entries().next());
const url = require('url'), qs = require('querystring');
console.log(url.parse('http://a.com:80/p?q=1#h').pathname, url.format({ protocol: 'http', host: 'x.com', pathname: '/y', query: { a: 1 } }), url.resolve('/one/two', 'three'), url.fileURLToPath('file:///tmp/x'), url.pathToFileURL('/tmp/a b').href);
console.log(qs.parse('a=1&b=2&a=3&c'), qs.stringify({ x: [1, 2], y: 'ä b', z: '' }), qs.escape('a&b'));
