// URLPattern: what its components become, what it matches and what it refuses.
const shown = (i, b) =>{try{const q=new URLPattern(i,b);return ['protocol','username','password','hostname','port','pathname','search','hash'].map(k=>q[k]).join(' | ')+' '+q.hasRegExpGroups}catch(e){return e.message}};
const list=[[{pathname:'/a\\?b'}],[{pathname:'/a\\#b'}],[{search:'a#b'}],[{hash:'a b'}],[{hostname:'bad hostname'}],[{hostname:'bad#hostname'}],[{hostname:'bad/hostname'}],[{hostname:'bad\\:hostname'}],[{hostname:'bad\nhostname'}],[{hostname:'[:1]'}],[{hostname:'[::AB%]'}],[{hostname:'[a:*]'}],[{protocol:'http{s}?'}],[{protocol:'ht tp'}],[{protocol:'café'}],[{port:'80x'}],[{port:'8 0'}],[{port:'0080'}],[{port:'80',protocol:'http{s}?'}],[{pathname:'/foo/{:bar}'}],[{pathname:'/foo/{:bar}?baz'}],[{pathname:'{/:a}{.:b}?'}],[{pathname:'/:a{b}'}],[{pathname:'/:a\\b'}],[{pathname:':a(.*)'}],[{pathname:':a*'}],[{pathname:'/:a*/:b+'}],[{pathname:'(a)(b)'}],[{pathname:'*{}**?'}],[{pathname:'*/*'}],[{pathname:'/foo/(.*)*'}],[{pathname:'{foo}+'}],[{pathname:'{a:b}'}],[{pathname:'((?:a))'}],[{pathname:'((a))'}],[{pathname:'(?:a)'}],[{pathname:'(a\\)b)'}],[{pathname:'([é])'}],[{pathname:'/\\'}],[{pathname:'a}'}],[{pathname:'{a{b}}'}],[{pathname:'/:é'}],[{pathname:'/:名前/x'}],[{pathname:'/😀'}],[{pathname:'/:a:b'}],[{pathname:'/([)'}],['https://{sub.}?example.com/foo'],['https://{sub.}?example{.com/}foo'],['https://[\\:\\:1]:8080/p'],['https://(sub.)?ex(.com/)foo'],['javascript\\:x'],['data:foo'],['https://u@h/'],['https://u\\:p@h/'],['https://:u\\::p@h/'],['https://h/p\\?q#h'],['https://h{/p}?q'],['https://h?q'],['https://h#x'],['file:///'],['/x',"file:///a/b"],['foo://bar/x*'],['{https}://a'],['http\\://a'],['*'],[''],['','https://a/b'],['?','https://a/b?c'],['https://a.com/**'],['https://a.com:8\\0/'],[{baseURL:'https://u:p@a.com:99/x/y?q#h'}],[{hostname:'b.com',baseURL:'https://a.com:99/x/y?q#h'}],[{search:'z',baseURL:'https://a.com:99/x/y?q#h'}],[{pathname:'{/x}',baseURL:'https://a.com/b/c'}],[{pathname:':x',baseURL:'data:foo'}],[{pathname:'/x/%7B:y%7D'}],[{username:':u',password:'*'}]];
for (const a of list) console.log(JSON.stringify(a), shown(...a));
const m=(p,i,b)=>{try{const r=new URLPattern(...[p].flat()).exec(i,b);return r&&JSON.stringify({h:r.hostname.groups,p:r.pathname.groups,s:r.search.groups,i:r.inputs,pi:r.pathname.input})}catch(e){return e.message}};
for (const a of [['https://*.ex.com/:a/*','https://x.ex.com/1/2/3'],[{pathname:'/:a?'},'https://x/'],[{pathname:'/foo/:x*'},'https://x/foo'],[{pathname:'/foo/:x*'},'https://x/foo/a/b'],[{pathname:'/foo/:x+'},'https://x/foo'],[{pathname:'/a{/b}?'},'https://x/a/b'],[{pathname:'/(\\d+)-:z'},'https://x/12-ab'],[{search:'q=:q'},'https://x/?q=1'],[{search:'q=:q&*'},{search:'?q=1&b'}],[{pathname:'/FOO'},'https://x/foo'],[['https://x/FOO?A',undefined,{ignoreCase:true}],'https://x/foo?a'],[[{pathname:'/FOO'},{ignoreCase:true}],'https://x/foo'],[{hostname:':s.com'},'https://é.com/'],[{hostname:'é.com'},'https://é.com/'],[{protocol:'http{s}?'},'http://a'],[{port:'*'},'https://a:99/'],[{pathname:'/é'},'https://x/é'],[{hash:':h'},{hash:'#abc'}],[{pathname:'/a'},{pathname:'/b/../a'}],[{pathname:'b',protocol:'data'},{protocol:'data',pathname:'b'}],[{pathname:'*'},{pathname:'c',baseURL:'https://q/a/b'}],[{pathname:'/x'},{port:'x'}],[{port:''},{port:'443',protocol:'https'}]]) console.log(JSON.stringify(a), m(...a));
const pattern = new URLPattern({ pathname: '/users/:id?' });
const attempts = [
    () => pattern, () => pattern.exec('http://x.com/users/12?q=1#h'), () => pattern.exec({ pathname: '/users/7' }).inputs, () => pattern.exec('nope'),
    () => new URLPattern('/x'), () => new URLPattern({ pathname: '(' }), () => URLPattern(), () => pattern.exec(5), () => new URLPattern(5),
    () => new URLPattern('http://x', 5), () => new URLPattern('http://x', 'http://y', 5), () => pattern.exec('/users/1', 5),
    () => pattern.test({}, 'https://a/users/1'), () => pattern.exec({}, 'https://a'), () => pattern.test('/users/2', 'nope'),
    () => pattern.exec('/users/2', 'http://x.com/').pathname, () => pattern.exec('http://x/users').pathname, () => structuredClone(pattern),
    () => URLPattern.prototype.test.call({}), () => pattern.test(new URL('http://x.com/users/4')), () => Object.getOwnPropertyNames(URLPattern.prototype),
    () => Object.getOwnPropertyDescriptor(URLPattern.prototype, 'pathname'), () => require('node:url').URLPattern === URLPattern,
    () => new URLPattern('http://a/B', 'http://x', { ignoreCase: true }).test('http://a/b'), () => new (class Route extends URLPattern {})('http://x'),
    () => URL.parse('x'), () => URL.parse('/a', 'http://b').href, () => URL.parse(),
];
for (const attempt of attempts) {
    try {
        console.log(attempt());
    } catch (error) {
        console.log(error.name, error.code, error.message);
    }
}
