const url = require('url'), qs = require('querystring'), path = require('path'), util = require('util');
const u = new URL('https://user:pw@example.org:8080/a/b/../c?x=1&y=2&x=3#frag');
console.log(u.href, u.pathname, u.searchParams.getAll('x'), u); console.log(u.searchParams);
console.log(url.parse('http://a.com:80/p?q=1#h')); console.log(url.parse('/x?a=1&b=2', true).query, url.resolve('/one/two', '../three'), url.format({ protocol: 'http', host: 'h', pathname: '/p' }));
console.log(qs.parse('a=1&b=2&a=3'), qs.stringify({ a: [1, 2], b: 'ü' }), path.join('/a', '..', 'b', './c'), path.parse('/x/y.tar.gz'), path.relative('/a/b', '/a/c/d'), path.extname('.bashrc'), path.resolve('/a', 'b', '../c'));
try { new URL('bad'); } catch (e) { console.log(e.name, e.code, e.message, e.input); }
console.log(util.isDeepStrictEqual({ a: [1] }, { a: [1] }), util.types.isDate(new Date()), util.inspect.custom, util.inspect({ [util.inspect.custom]() { return 'CUSTOM'; } }), util.inspect({ inspect() { return 'old custom'; } }));
class T { [util.inspect.custom](d, o) { return { depth: d, stylize: typeof o.stylize }; } } console.log(new T(), [new T()]);
console.log(util.deprecate(() => 5, 'old thing', 'DEP1')(), util.inherits.length, new util.TextEncoder().encode('é'), new util.TextDecoder().decode(Buffer.from('hé')));
function Old() {} function Base() {} util.inherits(Old, Base); Old.prototype.m = function () {}; console.log(new Old(), Old.super_ === Base, util.inspect(new Old(), { showHidden: true }), util.inspect('a', { colors: true }), util.inspect({ a: 1, b: 'x', c: null, d: undefined, e: Symbol('s'), f: () => {}, g: new Date(0), h: /x/ }, { colors: true }));
