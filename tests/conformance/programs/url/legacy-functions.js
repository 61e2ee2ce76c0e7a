const url=require('url');
console.log(url.parse('https://user:pass@sub.example.com:8080/p/a/t/h?query=string#hash', true));
console.log(url.parse('/search?q=a+b&page=2', true).query, url.parse('/x').pathname);
console.log(url.format({protocol:'https',hostname:'a.com',pathname:'/x',query:{a:1,b:['x','y']}}), url.format(new URL('http://u:p@a.com/x?y#z'),{auth:false,fragment:false}));
for (const bad of [5,undefined,null,{},[]]) { try { console.log(url.parse(bad)); } catch(e) { console.log(e.message,e.code);} try { console.log(url.format(bad)); } catch(e) { console.log(e.message);} }
try { url.parse('http://a^b'+'\\x'); url.parse('http://exa mple.com'); console.log(url.parse('http://a.com:port/x')); url.parse('http://[::1'+']]') ; } catch(e) { console.log(e); }
