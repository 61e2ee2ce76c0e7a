const u = new URL('https://user:pw@example.com:8080/a/b/../c?x=1&y=2#frag');
console.log(u.href, u.origin, u.host, u.hostname, u.port, u.pathname, u.search, u.hash, u.username, u.password, u.protocol);
u.searchParams.append('z', 'a b'); u.searchParams.delete('x'); console.log(u.search, u.searchParams.get('z'), [...u.searchParams].length, u.toString());
console.log(new URL('../p', 'http://h/x/y/z').href, new URLSearchParams({ a: '1', b: '&' }).toString(), URL.canParse('nope'));
try { new URL('nope'); } catch (e) { console.log(e.name, e.message); }
console.log(encodeURIComponent('a b/ü'), decodeURIComponent('%C3%BC'), btoa('hi'), atob('aGk='));
try { atob('*'); } catch (e) { console.log(e.name, e.message); }
try { btoa('ü€'); } catch (e) { console.log(e.name, e.message); }
console.log(location.protocol, location.pathname, location.hostname);
